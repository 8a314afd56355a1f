// The templates are compiled in the page; Angular asks for its compiler first.
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { Mount, Wanted } from './mount.js';

export const mountAngular: Mount = (wanted) => {
  const host = document.createElement('angular-app');
  wanted.place.append(host);
  const app = component(wanted);
  void bootstrapApplication(app, { providers: [provideZonelessChangeDetection()] });
};

/** A component for what is wanted; as a call and not as a decorator, which would need a compiler of its own to be built. */
function component({ document: given, src, chosen }: Wanted) {
  class App {
    readonly given = given;
    readonly src = src;

    choose({ detail }: CustomEvent<object>): void {
      chosen(detail);
    }
  }
  const from = given ? '[document]="given"' : '[attr.src]="src"';
  return Component({
    selector: 'angular-app',
    schemas: [CUSTOM_ELEMENTS_SCHEMA],
    template: `
      <cairn-data ${from}>
        <cairn-rag-tile
          indicator="delayed-discharges"
          area="aldermoor"
          heading-level="2"
          selectable
          (cairn-select)="choose($event)"
        ></cairn-rag-tile>
      </cairn-data>
    `,
  })<typeof App>(App);
}
