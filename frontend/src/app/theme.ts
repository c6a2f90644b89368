import { theme, type ThemeConfig } from 'antd';
import type { Display } from '@/lib/use-display';

const fontFamily =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", system-ui, sans-serif';

/** Secondary texts are darker than the kit's own: at least 4.5:1 on white and on the page's grey. */
export function themeFor({ largeText, highContrast }: Display): ThemeConfig {
  return {
    algorithm: theme.defaultAlgorithm,
    token: {
      fontFamily,
      fontSize: largeText ? 20 : 14,
      controlHeight: largeText ? 44 : 32,
      controlHeightSM: largeText ? 44 : 28,
      lineHeight: 1.6,
      borderRadius: 4,
      colorPrimary: highContrast ? '#00337a' : '#1d4f91',
      colorLink: highContrast ? '#00337a' : '#1d4f91',
      colorError: highContrast ? '#8c1d12' : '#b42318',
      colorText: highContrast ? '#000000' : '#1f2630',
      colorTextSecondary: highContrast ? '#000000' : '#46505d',
      colorTextTertiary: highContrast ? '#000000' : '#535d6b',
      colorTextDescription: highContrast ? '#000000' : '#535d6b',
      colorTextPlaceholder: highContrast ? '#333333' : '#616b78',
      colorTextDisabled: highContrast ? '#333333' : '#616b78',
      colorBorder: highContrast ? '#000000' : '#b8bfc8',
      colorBorderSecondary: highContrast ? '#000000' : '#dfe3e8',
      colorBgLayout: '#f4f6f8',
      motion: false,
    },
    components: {
      Table: { headerBg: highContrast ? '#ffffff' : '#f0f3f6', cellPaddingBlockSM: 7 },
      Tree: { nodeSelectedBg: '#dbe6f4' },
      Descriptions: { labelBg: highContrast ? '#ffffff' : '#f0f3f6' },
    },
  };
}
