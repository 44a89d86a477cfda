import type { GrafanaTheme2 } from '@grafana/data';
import type { CSSProperties } from 'react';

/** The colours of Grafana's theme as the view's custom properties. */
export const themeProperties = ({ colors, shape, typography }: GrafanaTheme2): CSSProperties =>
  ({
    '--roadmap-paper': colors.background.primary,
    '--roadmap-wash': colors.background.secondary,
    '--roadmap-ink': colors.text.primary,
    '--roadmap-muted': colors.text.secondary,
    '--roadmap-line': colors.border.weak,
    '--roadmap-line-strong': colors.border.strong,
    '--roadmap-accent': colors.text.link,
    '--roadmap-on-accent': colors.background.primary,
    '--roadmap-good': colors.success.text,
    '--roadmap-warn': colors.warning.text,
    '--roadmap-bad': colors.error.text,
    '--roadmap-radius': shape.radius.default,
    '--roadmap-font': typography.fontFamily,
  }) as CSSProperties;
