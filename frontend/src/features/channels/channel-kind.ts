import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTenant } from '@/lib/session-context';
import { ownChannelKinds } from './channels.api';

/** The kinds of the product; a bureau may have others of its own, which go by their names. */
const codes = ['site', 'account', 'publication', 'venue', 'club', 'other'] as const;
const isCode = (kind: string): kind is (typeof codes)[number] => codes.some((code) => code === kind);

/** What a kind of channel is called. */
export function useChannelKindWords() {
  const { t } = useTranslation();
  return (kind: string) => (isCode(kind) ? t(`channel.kinds.${kind}`) : kind);
}

/** All kinds that may be chosen, those of the bureau last. */
export function useChannelKindOptions() {
  const words = useChannelKindWords();
  const own = useQuery(ownChannelKinds(useTenant()));
  return [...codes, ...(own.data?.kinds ?? []).map(({ name }) => name)].map((value) => ({
    value,
    label: words(value),
  }));
}
