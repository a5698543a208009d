import type { PluginDefinition, StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { leadSubjectsTo } from './subjects';

type Texts = Record<string, string>;
type Loaded = Promise<{ default: ComponentType }>;

export interface AdminPage {
  /** Path below `/plugins/`. */
  path: string;
  /** Key of the plugin's texts. */
  label: string;
  icon: ComponentType;
  /** Action of the plugin's permission section. */
  permission: string;
  component: () => Loaded;
}

export interface AdminWidget {
  id: string;
  label: string;
  icon: ComponentType;
  permission: string;
  component: () => Promise<ComponentType>;
  link?: { label: string; href: string };
}

export interface AdminDeclaration {
  id: string;
  name: string;
  texts: { en: () => Promise<{ default: Texts }>; nl: () => Promise<{ default: Texts }> };
  pages?: readonly AdminPage[];
  /** Shown under Settings → Kring. */
  settings?: readonly Omit<AdminPage, 'icon'>[];
  widgets?: readonly AdminWidget[];
  /** Where a thing of this plugin has its page, by the kind the audit trail calls it. */
  subjects?: Record<string, (id: string) => string>;
}

const menuPosition = 2;
const section = { id: 'kring', intlLabel: { id: 'community.settings.section', defaultMessage: 'Kring' } };
let isSectionThere = false;

type SettingsLinks = Parameters<StrapiApp['addSettingsLink']>[1];

/** The first plugin brings the section; Strapi refuses one that comes twice. */
function addToSection(app: Pick<StrapiApp, 'addSettingsLink'>, links: SettingsLinks): void {
  if (isSectionThere) return app.addSettingsLink(section.id, links);
  isSectionThere = true;
  app.addSettingsLink(section, links);
}

/** A plugin's whole admin part as one declaration; texts are prefixed with the plugin's id. */
export function defineAdmin({ id, name, texts, pages = [], settings = [], widgets = [], subjects = {} }: AdminDeclaration): PluginDefinition {
  const text = (key: string) => ({ id: `${id}.${key}`, defaultMessage: key });
  const allow = (action: string) => [{ action, subject: null }];
  return {
    register(app: StrapiApp) {
      for (const page of pages) {
        app.addMenuLink({
          to: `plugins/${page.path}`,
          icon: page.icon,
          position: menuPosition,
          intlLabel: text(page.label),
          permissions: allow(page.permission),
          Component: page.component,
        });
      }
      for (const widget of widgets) {
        app.widgets.register({
          id: widget.id,
          pluginId: id,
          icon: widget.icon as never,
          title: text(widget.label),
          component: widget.component,
          permissions: allow(widget.permission),
          ...(widget.link && { link: { label: text(widget.link.label), href: widget.link.href } }),
        });
      }
      for (const [kind, address] of Object.entries(subjects)) leadSubjectsTo(kind, address);
      app.registerPlugin({ id, name });
    },
    bootstrap(app: Pick<StrapiApp, 'addSettingsLink'>) {
      const links = settings.map((page) => ({ id: `${id}-${page.path}`, to: `kring/${page.path}`, intlLabel: text(page.label), permissions: allow(page.permission), Component: page.component }));
      if (links.length > 0) addToSection(app, links);
    },
    async registerTrads({ locales }: { locales: string[] }) {
      return Promise.all(
        locales.map(async (locale) => {
          const loaded = locale === 'nl' ? await texts.nl() : await texts.en();
          return { locale, data: Object.fromEntries(Object.entries(loaded.default).map(([key, value]) => [`${id}.${key}`, value])) };
        }),
      );
    },
  };
}
