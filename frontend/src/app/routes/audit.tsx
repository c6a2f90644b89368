import { AuditPage } from '@/features/audit/audit-page';

export const Audit = AuditPage;
