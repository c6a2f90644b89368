import { AdministrationPage } from '@/features/access/administration-page';

export const Administration = AdministrationPage;

export { SecurityPage as Security } from '@/features/access/security-page';
