import type { FormInstance } from 'antd';
import { useEffect, useRef, useState } from 'react';

const takesKeys = 'input:not([type=hidden]), textarea, select, button, [tabindex]';

/** Leads the keyboard to what is wrong, once it is shown: the first field at fault, or what is said above the fields. */
export function useWhatIsWrong<T>(form: FormInstance<T>) {
  const inside = useRef<HTMLDivElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals === 0 || !inside.current) return;
    const first = firstWrong(form, inside.current) ?? notice.current;
    first?.focus();
  }, [form, refusals]);
  return { inside, notice, lead: () => setRefusals((before) => before + 1) };
}

/** From the top of the form. What is wrong with the whole has no field. */
function firstWrong<T>(form: FormInstance<T>, within: HTMLElement): HTMLElement | undefined {
  const [first] = form
    .getFieldsError()
    .filter(({ errors }) => errors.length > 0)
    .flatMap(({ name }) => within.querySelector<HTMLElement>(`[id="${name.join('_')}"]`) ?? [])
    .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  // A choice of several is a group, whose first choice takes the keys.
  return first?.matches(takesKeys) ? first : (first?.querySelector<HTMLElement>(takesKeys) ?? first);
}
