import { createContext, type ComponentType, type ReactElement } from 'react';

export interface MenuItemLook {
  className: string;
  render: ReactElement;
}

/** How an entry is drawn: as itself in a plain menu, as a menu item once the widget is here. */
export const MenuItems = createContext<{ Item: ComponentType<MenuItemLook> } | null>(null);
