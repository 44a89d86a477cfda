import type { Theme } from '@material-ui/core/styles';
import type { CSSProperties } from 'react';

/** The colours of the app's theme as the view's custom properties. */
export const themeProperties = ({ palette, typography }: Theme): CSSProperties =>
  ({
    '--roadmap-paper': palette.background.paper,
    '--roadmap-wash': palette.background.default,
    '--roadmap-ink': palette.text.primary,
    '--roadmap-muted': palette.text.secondary,
    '--roadmap-line': palette.divider,
    '--roadmap-accent': palette.primary.main,
    '--roadmap-on-accent': palette.primary.contrastText,
    '--roadmap-font': typography.fontFamily,
  }) as CSSProperties;
