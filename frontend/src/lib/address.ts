export type AddressParameters = Record<string, string | number | boolean | undefined | null>;

/** An address inside the product: path and filters, without the filters that say nothing. */
export function address(path: string, parameters: AddressParameters = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined && value !== null && value !== '' && value !== false)
      query.set(name, String(value));
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Only an address inside the product may be returned to after signing in. */
export const safeReturn = (back: string | undefined): string =>
  back?.startsWith('/') && !back.startsWith('//') && !back.startsWith('/\\') && !back.startsWith('/sign-in')
    ? back
    : '/';
