import { createContext, useContext, type AnchorHTMLAttributes, type MouseEvent } from 'react';

const Navigate = createContext<(address: string) => void>((address) => window.location.assign(address));
export const NavigateProvider = Navigate.Provider;
export const useNavigateTo = () => useContext(Navigate);

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** A true link (opens in a new tab, can be copied and sent) that stays inside the page when simply pressed. */
export function AppLink({ href, onClick, ...rest }: Props) {
  const navigate = useNavigateTo();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(href);
  };
  return <a href={href} onClick={follow} {...rest} />;
}
