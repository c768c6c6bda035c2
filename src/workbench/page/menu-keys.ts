/** The page by keyboard: Alt+/ goes to the menu bar and Alt+Shift+. to the sidebar as in Sheets; Escape goes back to the grid. */

const MENU = '.o-topbar-menu';

const menus = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(MENU)];

/** One stop for the Tab key; the arrows reach the others. */
function prepare(): readonly HTMLElement[] {
  const all = menus();
  all[0]?.parentElement?.setAttribute('role', 'menubar');
  all.forEach((menu, place) => {
    menu.setAttribute('role', 'menuitem');
    menu.setAttribute('aria-haspopup', 'menu');
    menu.tabIndex = place === 0 ? 0 : -1;
  });
  return all;
}

const FRAMES = 20;

/** Inside a menu the engine knows the keys, as soon as it has drawn the menu and taken the focus there. */
function chooseFirst(frames: number): void {
  const { activeElement } = document;
  if (activeElement?.matches('.o-menu-wrapper')) {
    activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  } else if (frames > 0) requestAnimationFrame(() => chooseFirst(frames - 1));
}

function enter(menu: HTMLElement): void {
  menu.click();
  chooseFirst(FRAMES);
}

function move(from: HTMLElement, by: number): void {
  const all = prepare();
  all[(all.indexOf(from) + by + all.length) % all.length]?.focus();
}

function press(menu: HTMLElement, key: string, leave: () => void): boolean {
  if (key === 'ArrowRight') move(menu, 1);
  else if (key === 'ArrowLeft') move(menu, -1);
  else if (['ArrowDown', 'Enter', ' '].includes(key)) enter(menu);
  else if (key === 'Escape') leave();
  else return false;
  return true;
}

const isWayIn = ({ key, code, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'F10' || (altKey && !ctrlKey && !metaKey && (key === '/' || code === 'Slash'));

const isWayToSidebar = ({ code, altKey, shiftKey }: KeyboardEvent): boolean =>
  altKey && shiftKey && (code === 'Period' || code === 'Comma');

export function focusMenu(): void {
  // The focus comes from a frame, perhaps.
  window.focus();
  prepare()[0]?.focus();
}

interface Ways {
  /** Gives the focus back to the grid. */
  readonly leave: () => void;
  readonly toSidebar: () => boolean;
}

export function watchMenuKeys({ leave, toSidebar }: Ways): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const { target, key } = event;
      const menu = target instanceof HTMLElement && target.matches(MENU) ? target : undefined;
      if (isWayIn(event)) focusMenu();
      else if (!(isWayToSidebar(event) && toSidebar()) && !(menu && press(menu, key, leave))) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}
