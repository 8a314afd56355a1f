import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { Version } from '@microsoft/sp-core-library';
import {
  type IPropertyPaneConfiguration,
  PropertyPaneDropdown,
  PropertyPaneTextField,
} from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'CairnWebPartStrings';
import '../../cairn/cairn.js';
import { KINDS } from './kinds';
import { type IChoice, placeOf } from './placeOf';

/** Shows one widget of a performance document, in the language and the light or dark theme of the page around it. */
export default class CairnWebPart extends BaseClientSideWebPart<IChoice> {
  public render(): void {
    const { domElement, properties } = this;
    domElement.lang = this.context.pageContext.cultureInfo.currentUICultureName;
    domElement.dir = this.context.pageContext.cultureInfo.isRightToLeft ? 'rtl' : 'ltr';
    domElement.replaceChildren(
      properties.source.trim() === '' ? this._hint() : placeOf(document, properties),
    );
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.domElement.style.colorScheme = theme?.isInverted ? 'dark' : 'light';
  }

  protected get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const groupFields = [
      PropertyPaneTextField('source', { label: strings.Document }),
      PropertyPaneDropdown('kind', {
        label: strings.Kind,
        options: KINDS.map((key) => ({ key, text: key })),
      }),
      PropertyPaneTextField('indicator', { label: strings.Indicator }),
      PropertyPaneTextField('area', { label: strings.Area }),
      PropertyPaneTextField('more', { label: strings.More, multiline: true }),
    ];
    return { pages: [{ header: { description: strings.Title }, groups: [{ groupFields }] }] };
  }

  private _hint(): HTMLElement {
    const hint = document.createElement('p');
    hint.textContent = strings.Place;
    return hint;
  }
}
