import { AdministrationPage } from '@/features/access/administration-page';

export const Administration = AdministrationPage;
