/**
 * The content security policy lets in no style element but those that carry the word of this page. Components write styles
 * while they run, and not all of them can be told the word: so each style element that a script of ours makes is given it.
 */
export function nameOwnStyles(): void {
  const word = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  if (!word) return;
  const create = document.createElement.bind(document);
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = word;
    return element;
  }) as typeof document.createElement;
}
