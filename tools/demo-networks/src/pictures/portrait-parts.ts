export const skins = { porcelain: '#f9dcc9', rose: '#f2c5a7', olive: '#dfae84', tan: '#c68d5f', brown: '#9a6240', deep: '#6d4430' } as const;
export const hairColours = { black: '#221c1f', brown: '#4f3425', chestnut: '#7b4a2d', blond: '#d8b06a', red: '#b5532a', grey: '#a9a6a1', white: '#e6e2da' } as const;
export const hairStyles = ['short', 'parted', 'long', 'bob', 'curls', 'afro', 'bun', 'ponytail', 'braids', 'bald', 'headscarf', 'turban'] as const;
export const garments = ['sweater', 'shirt', 'blazer', 'overall', 'hoodie'] as const;
export const backgrounds = ['sun', 'hills', 'leaves', 'window', 'waves'] as const;

/** What we draw a person with; enough variety that no two of them look alike. */
export interface Portrait {
  skin: keyof typeof skins;
  hair: (typeof hairStyles)[number];
  hairColour: keyof typeof hairColours;
  /** Also colours a headscarf or turban. */
  accent: string;
  garment: (typeof garments)[number];
  garmentColour: string;
  background: (typeof backgrounds)[number];
  backgroundColours: [string, string];
  isSenior?: boolean;
  glasses?: 'round' | 'square';
  beard?: 'full' | 'short' | 'moustache';
  hasEarrings?: boolean;
  smile?: 'open' | 'closed';
}
