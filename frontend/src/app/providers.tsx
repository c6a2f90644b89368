import { hashKey, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect, type ReactNode } from 'react';
import { useLanguage } from '@/lib/i18n';
import { asProblem } from '@/lib/problem';
import { useDisplay } from '@/lib/use-display';
import { viewpointKey } from '@/lib/viewpoint';
import { themeFor } from './theme';

/** Government intranets have no internet: a query must not wait for the browser to believe it is online. */
export const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        // Who is signed in to what instance is a matter of now; everything else is read of the moment that is looked at.
        queryKeyHashFn: (key) =>
          key[0] === 'session' || key[0] === 'instance' ? hashKey(key) : `${viewpointKey()} ${hashKey(key)}`,
        staleTime: 15_000,
        retry: (count, error) => asProblem(error).outcomeUnknown && count < 1,
      },
      mutations: { networkMode: 'always' },
    },
  });

export function Providers({ client, children }: { client: QueryClient; children: ReactNode }) {
  const language = useLanguage();
  const display = useDisplay();
  useEffect(() => {
    dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset['text'] = display.largeText ? 'large' : 'normal';
    document.documentElement.dataset['contrast'] = display.highContrast ? 'high' : 'normal';
  }, [display]);
  return (
    <QueryClientProvider client={client}>
      <ConfigProvider
        locale={language === 'en' ? enUS : zhCN}
        theme={themeFor(display)}
        button={{ autoInsertSpace: false }}
      >
        <App>{children}</App>
      </ConfigProvider>
    </QueryClientProvider>
  );
}
