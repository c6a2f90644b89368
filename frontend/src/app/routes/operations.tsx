import { OperationsPage } from '@/features/operations/operations-page';

export const Operations = OperationsPage;
