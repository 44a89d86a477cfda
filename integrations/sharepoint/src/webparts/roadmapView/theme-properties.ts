import type { IReadonlyTheme } from '@microsoft/sp-component-base';

/**
 * The colours of a page, or of its section, as the view's custom properties; what the theme does not say is undefined, and left to the view.
 * What reads on a background reads in its place, too: links and the background are told apart by every theme.
 */
export function themeProperties({ semanticColors: colors, palette }: IReadonlyTheme): Record<string, string | undefined> {
  return {
    '--roadmap-paper': colors?.bodyBackground,
    '--roadmap-wash': colors?.bodyStandoutBackground,
    '--roadmap-ink': colors?.bodyText,
    '--roadmap-muted': colors?.bodySubtext,
    '--roadmap-line': colors?.bodyDivider,
    '--roadmap-line-strong': colors?.inputBorder,
    '--roadmap-accent': colors?.link,
    '--roadmap-accent-wash': palette?.themeLighter,
    '--roadmap-on-accent': colors?.bodyBackground,
  };
}
