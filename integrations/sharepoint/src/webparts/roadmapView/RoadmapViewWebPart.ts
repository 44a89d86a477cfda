import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { type IPropertyPaneConfiguration, PropertyPaneDropdown, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart, type IWebPartPropertiesMetadata } from '@microsoft/sp-webpart-base';
import type { RoadmapViewElement } from 'roadmap-view';
import 'roadmap-view';
import * as strings from 'RoadmapViewWebPartStrings';
import { isRoadmapAddress } from './is-roadmap-address';
import { servers } from './servers';
import { themeProperties } from './theme-properties';

/** What an editor sets; each is a text, and empty where it was left so. */
export interface RoadmapViewWebPartProperties {
  /** Where the roadmap is: a path of this site, or an address. */
  src: string;
  lens: string;
  /** Ids of lenses with spaces between them; none: the one above alone. */
  lenses: string;
  layout: string;
}

const LAYOUTS = ['outcomes', 'release-plan', 'themes', 'timeline', 'board', 'list'];
const trimmed = (text: string | undefined): string | undefined => text?.trim() || undefined;

/** A roadmap on a page of SharePoint, or in a tab of Teams. Its colours are those of the section in which it stands. */
export default class RoadmapViewWebPart extends BaseClientSideWebPart<RoadmapViewWebPartProperties> {
  private _view: RoadmapViewElement | undefined;
  private _theme: IReadonlyTheme | undefined;

  public render(): void {
    const src = trimmed(this.properties.src);
    if (!src || !isRoadmapAddress(src)) {
      this._forget();
      this.domElement.textContent = src ? strings.SrcWrong : strings.Missing;
      return;
    }
    const view = (this._view ??= document.createElement('roadmap-view'));
    this._tell(view, src);
    if (!view.isConnected) this.domElement.replaceChildren(view);
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this._theme = theme;
    if (this._view) this._paint(this._view);
  }

  protected onDispose(): void {
    this._forget();
  }

  /** What the search of the site finds, and what moves with the page when it is copied. */
  protected get propertiesMetadata(): IWebPartPropertiesMetadata {
    return { src: { isLink: true } };
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const deferredValidationTime = 600;
    const layouts = LAYOUTS.map((key) => ({ key, text: key }));
    const onGetErrorMessage = (value: string): string => (!value.trim() || isRoadmapAddress(value.trim()) ? '' : strings.SrcWrong);
    const text = (name: keyof RoadmapViewWebPartProperties, label: string, description: string) =>
      PropertyPaneTextField(name, { label, description, deferredValidationTime });
    const fields = [
      PropertyPaneTextField('src', { label: strings.Src, description: strings.SrcHint, deferredValidationTime, onGetErrorMessage }),
      text('lens', strings.Lens, strings.LensHint),
      text('lenses', strings.Lenses, strings.LensesHint),
      PropertyPaneDropdown('layout', { label: strings.Layout, options: [{ key: '', text: strings.LayoutOfLens }, ...layouts] }),
    ];
    return { pages: [{ groups: [{ groupName: strings.Shown, groupFields: fields }] }] };
  }

  private _tell(view: RoadmapViewElement, src: string): void {
    const { lens, lenses, layout } = this.properties;
    const application = servers[new URL(src, location.href).origin];
    view.src = src;
    view.lenses = trimmed(lenses) ?? trimmed(lens);
    view.lens = trimmed(lens) ?? '';
    view.layout = trimmed(layout);
    view.locale = this.context.pageContext.cultureInfo.currentUICultureName;
    view.getToken = application ? ({ renew }) => this._token(application, !renew) : undefined;
    this._paint(view);
  }

  /** The reader's own token. */
  private async _token(application: string, isCachedEnough: boolean): Promise<string> {
    const provider = await this.context.aadTokenProviderFactory.getTokenProvider();
    return provider.getToken(application, isCachedEnough);
  }

  private _paint(view: RoadmapViewElement): void {
    if (!this._theme) return;
    view.scheme = this._theme.isInverted ? 'dark' : 'light';
    for (const [name, color] of Object.entries(themeProperties(this._theme))) view.style.setProperty(name, color ?? null);
  }

  private _forget(): void {
    this._view?.remove();
    this._view = undefined;
  }
}
