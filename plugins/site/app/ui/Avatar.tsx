export type Ring = 'member' | 'staff' | 'ambassador';

interface AvatarProps {
  name: string;
  photo: { small: string; medium: string; large: string } | null;
  ring?: Ring;
  size?: 'small' | 'normal' | 'large' | 'huge';
}

const pixels = { small: 32, normal: 44, large: 72, huge: 144 };

/** Decoration: the name always stands beside it, and the ring is always told in words there too. */
export function Avatar({ name, photo, ring = 'member', size = 'normal' }: AvatarProps) {
  const className = `avatar avatar--${size}${ring === 'member' ? '' : ` avatar--${ring}`}`;
  if (!photo) return <span className={className} aria-hidden><span className="avatar__initials">{initialsOf(name)}</span></span>;
  const isLarge = size === 'huge' || size === 'large';
  return (
    <span className={className}>
      <img
        className="avatar__photo"
        src={isLarge ? photo.medium : photo.small}
        srcSet={isLarge ? `${photo.medium} 1x, ${photo.large} 2x` : `${photo.small} 1x, ${photo.medium} 2x`}
        width={pixels[size]}
        height={pixels[size]}
        loading={size === 'huge' ? undefined : 'lazy'}
        alt=""
      />
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter((word) => /^\p{Lu}|^\p{Lo}/u.test(word));
  const chosen = words.length > 1 ? [words[0], words[words.length - 1]] : [name.trim()];
  return chosen.map((word) => [...(word ?? '')][0] ?? '').join('').toUpperCase();
}
