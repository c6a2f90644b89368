import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from './app-link';

interface Props {
  title: string;
  subtitle?: ReactNode;
  actions?: ReactNode;
  trail?: { title: string; href: string }[];
  children: ReactNode;
}

export function Page({ title, subtitle, actions, trail = [], children }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="page">
      {trail.length > 0 && (
        <nav className="page-trail" aria-label={t('app.trail')}>
          {trail.map((step, at) => (
            <span key={step.title}>
              {at > 0 && <span aria-hidden> / </span>}
              <AppLink href={step.href}>{step.title}</AppLink>
            </span>
          ))}
        </nav>
      )}
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {subtitle && <div className="page-subtitle">{subtitle}</div>}
        </div>
        {actions && <div className="page-actions no-print">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

export function Section({
  title,
  extra,
  children,
}: {
  title: string;
  extra?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="section" aria-label={title}>
      <div className="section-head">
        <h2>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  );
}
