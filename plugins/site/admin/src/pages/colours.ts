export const isColour = (text: string) => /^#[0-9a-fA-F]{6}$/.test(text);
