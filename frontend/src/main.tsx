import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'antd/dist/reset.css';
import '@/lib/i18n';
import { newQueryClient, Providers } from '@/app/providers';
import { router } from '@/app/router';
import '@/app/styles.css';
import '@/features/calendar/calendar.css';
import '@/features/evidence/evidence.css';
import '@/features/meetings/meetings.css';
import '@/features/work/work.css';
import '@/ui/month-grid.css';
import { nameOwnStyles } from './lib/own-styles';

nameOwnStyles();

const frame = document.getElementById('root');
if (!frame) throw new Error('index.html has no element with the id root.');

createRoot(frame).render(
  <StrictMode>
    <Providers client={newQueryClient()}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
