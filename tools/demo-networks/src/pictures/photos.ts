import sharp from 'sharp';
import type { Camera, Person } from '../people/person';
import { drawDefaultPicture, drawPortrait } from './portrait';

/** Degrees the pixels are turned so that a viewer who obeys the orientation sees them upright. */
const turnedFor: Record<number, number> = { 1: 0, 3: 180, 6: 270, 8: 90 };

function degrees(value: number): string {
  const whole = Math.floor(Math.abs(value));
  const minutes = (Math.abs(value) - whole) * 60;
  return `${whole}/1 ${Math.floor(minutes)}/1 ${Math.round((minutes % 1) * 6000)}/100`;
}

function exifOf({ place }: Camera): Record<string, Record<string, string>> {
  return {
    IFD0: { Make: 'Demo Camera', Model: 'DN-1', Copyright: 'Kring demo networks' },
    IFD2: { DateTimeOriginal: '2026:05:16 14:03:22', BodySerialNumber: '0042-PRIVATE' },
    ...(place === undefined ? {} : {
      IFD3: {
        GPSLatitudeRef: place.latitude < 0 ? 'S' : 'N', GPSLatitude: degrees(place.latitude),
        GPSLongitudeRef: place.longitude < 0 ? 'W' : 'E', GPSLongitude: degrees(place.longitude),
      },
    }),
  };
}

async function render(person: Person, side: number): Promise<Buffer> {
  const drawing = person.portrait === undefined ? drawDefaultPicture() : drawPortrait(person.portrait);
  const orientation = person.camera?.orientation ?? 1;
  const upright = await sharp(Buffer.from(drawing), { density: Math.max(72, (72 * side) / 400) }).resize(side, side).flatten({ background: '#ffffff' }).png().toBuffer();
  const turned = sharp(upright).rotate(turnedFor[orientation] ?? 0).jpeg({ quality: 86 });
  if (person.camera === undefined) return turned.toBuffer();
  return turned.withExif(exifOf(person.camera)).withMetadata({ orientation }).toBuffer();
}

export interface Photos {
  /** JPEG, square, at most 800 pixels a side. */
  of(person: Person, side: number): Promise<Buffer>;
  /** For our own pages: upright and without EXIF. */
  thumbnail(person: Person): Promise<Buffer>;
}

export function createPhotos(): Photos {
  const rendered = new Map<string, Promise<Buffer>>();
  const once = (key: string, make: () => Promise<Buffer>): Promise<Buffer> => {
    const known = rendered.get(key) ?? make();
    rendered.set(key, known);
    return known;
  };
  const keyOf = (person: Person): string => JSON.stringify([person.portrait ?? null, person.camera ?? null]);
  return {
    of: (person, side) => {
      const size = Math.min(800, Math.max(24, side));
      return once(`${size} ${keyOf(person)}`, () => render(person, size));
    },
    thumbnail: (person) => {
      const { camera: _camera, ...upright } = person;
      return once(`thumbnail ${keyOf(upright)}`, () => render(upright, 144));
    },
  };
}
