import { createContext, useCallback, useContext, type AnchorHTMLAttributes, type MouseEvent } from 'react';
import { useViewpoint, withViewpoint } from '@/lib/viewpoint';

const Navigate = createContext<(address: string) => void>((address) => window.location.assign(address));
export const NavigateProvider = Navigate.Provider;

/** Goes to an address inside the product, looking at the same moment as before. */
export const useNavigateTo = () => {
  const navigate = useContext(Navigate);
  const viewpoint = useViewpoint();
  return useCallback((address: string) => navigate(withViewpoint(address, viewpoint)), [navigate, viewpoint]);
};

/** Goes to exactly this address, whatever moment is looked at. */
export const useNavigateExactly = () => useContext(Navigate);

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** A true link (opens in a new tab, can be copied and sent) that stays inside the page when simply pressed. */
export function AppLink({ href: to, onClick, ...rest }: Props) {
  const href = withViewpoint(to, useViewpoint());
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
