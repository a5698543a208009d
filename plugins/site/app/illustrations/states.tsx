import type { ReactNode } from 'react';

/** Small scenes for pages with nothing on them; line drawings in ink with one touch of the accent. */
function Scene({ children }: { children: ReactNode }) {
  return (
    <svg viewBox="0 0 160 120" className="scene" fill="none" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" aria-hidden>
      {children}
    </svg>
  );
}

/** A mill on the horizon, nobody on the road. */
export function EmptyMill() {
  return (
    <Scene>
      <path className="fill-tint" d="M0 98c28-7 52-4 80-1s54 4 80-3v26H0Z" />
      <path className="line" d="M6 97c26-6 48-3 74 0s54 4 76-3" />
      <path className="fill-paper line" d="M66 96 71 56h22l5 40Z" />
      <path className="fill-accent line" d="M69 56c2-9 7-13 13-13s11 4 13 13Z" />
      <path className="line" d="M78 96V84c0-5 8-5 8 0v12M80 66h5v7h-5z" />
      <path className="line" d="M82 50 56 22m26 28 28-26M82 50l27 26M82 50 54 75" />
      <path className="fill-paper line" d="m56 22 7-5 16 22-5 5ZM110 24l5 7-22 16-5-4ZM109 76l-7 5-16-22 5-5ZM54 75l-5-7 22-16 5 4Z" />
      <path className="line" d="M118 118c-2-8-8-13-16-21M128 118c-5-9-10-14-17-20" />
      <path className="line faint" d="M20 36c4-4 9-4 12 0 5-2 9 0 10 4M126 44c3-3 7-3 9 0 4-1 7 1 8 3" />
    </Scene>
  );
}

/** A half-open door with light behind it. */
export function LockedDoor() {
  return (
    <Scene>
      <path className="line" d="M18 106h124" />
      <path className="fill-tint line" d="M52 106V34c0-16 56-16 56 0v72" />
      <path className="fill-paper line" d="M60 106V38c0-11 40-11 40 0v68" />
      <path className="fill-accent line" d="M100 106V38c0-4-4-7-10-8v76" />
      <path className="line" d="M94 66v7M68 52h14M68 62h14M68 88h14M68 98h14" />
      <path className="line faint" d="M128 106V84m0 0c-6-2-8-8-6-14 5 2 7 7 6 14Zm0 0c6-2 8-8 6-14-5 2-7 7-6 14ZM34 106V92m0 0c-5-1-7-6-5-11 4 1 6 5 5 11Zm0 0c5-1 7-6 5-11-4 1-6 5-5 11Z" />
    </Scene>
  );
}

/** A letter torn in two, and a roll of tape. */
export function TornPaper() {
  return (
    <Scene>
      <path className="fill-paper line" d="m30 26 46 6-4 12 6 8-7 10 5 12-6 9-46-6Z" />
      <path className="fill-paper line" d="m90 34 42 7-8 57-46-7 6-9-5-12 7-10-6-8Z" />
      <path className="line faint" d="m40 40 24 3M38 50l28 4M37 61l24 3M96 54l26 4M94 65l26 4M93 76l18 3" />
      <path className="fill-accent line" d="m64 58 34 4-1 10-34-4Z" />
      <path className="line" d="M18 108h124" />
    </Scene>
  );
}

/** Two chairs at a table with a loaf, still free. */
export function FreeChairs() {
  return (
    <Scene>
      <path className="line" d="M14 108h132" />
      <path className="fill-tint line" d="M42 66h76l4 8H38Z" />
      <path className="line" d="M48 74v34M112 74v34" />
      <path className="line" d="M26 44v64M26 80h20v28M26 44c0-5 4-6 5-1v37M134 44v64M134 80h-20v28M134 44c0-5-4-6-5-1v37" />
      <path className="fill-accent line" d="M62 66c-6-16 6-24 18-24s24 8 18 24Z" />
      <path className="line" d="m72 48 4 9M81 46l3 10M90 49l2 8" />
    </Scene>
  );
}
