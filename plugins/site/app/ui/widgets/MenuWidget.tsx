import { Menu, MenuButton, MenuItem, MenuProvider, useMenuContext } from '@ariakit/react/menu';
import { useLocation } from 'react-router';
import type { MenuProps } from '../Menu';
import { MenuItems, type MenuItemLook } from '../menu-items';

const items = { Item };

/** Arrow keys, typing ahead, Escape, focus back to the button. A new page closes it. */
export default function MenuWidget({ label, summary, children, isOpen, hasFocus }: MenuProps & { isOpen: boolean; hasFocus: boolean }) {
  const { key } = useLocation();
  return (
    <div className="menu">
      <MenuProvider key={key} placement="bottom-end" defaultOpen={isOpen}>
        <MenuButton className="menu__button" aria-label={label} autoFocus={hasFocus}>{summary}</MenuButton>
        <Menu className="float menu__list" gutter={6} overflowPadding={12} unmountOnHide>
          <MenuItems.Provider value={items}>{children}</MenuItems.Provider>
        </Menu>
      </MenuProvider>
    </div>
  );
}

/**
 * Choosing closes, also where a link asks its question here and leads nowhere. It closes after the click has done its
 * work: a button that is gone by then posts no form.
 */
function Item(look: MenuItemLook) {
  const menu = useMenuContext();
  return <MenuItem {...look} hideOnClick={false} onClick={() => void setTimeout(() => menu?.hideAll())} />;
}
