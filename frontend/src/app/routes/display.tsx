import { getRouteApi } from '@tanstack/react-router';
import { DisplayScreen } from '@/features/compliance/display-screen';
import { DisplaysPage } from '@/features/compliance/displays-page';

const screen = getRouteApi('/display/$tenant/$secret');

export const Displays = DisplaysPage;

export function Display() {
  return <DisplayScreen {...screen.useParams()} />;
}
