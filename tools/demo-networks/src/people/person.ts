import type { Network } from '../options';
import type { Portrait } from '../pictures/portrait';

/** A person as a network knows them: an identifier, and on X a handle. */
export interface Account {
  id: string;
  handle?: string;
}

/** What the camera wrote into the photo: EXIF orientation 1–8, degrees north and east. */
export interface Camera {
  orientation?: number;
  place?: { latitude: number; longitude: number };
}

export interface Person {
  /** Names the person in forms, cookies and the control API. */
  key: string;
  name: string;
  firstName: string;
  lastName: string;
  headline: string;
  email?: string;
  isEmailVerified: boolean;
  language: string;
  country: string;
  accounts: Partial<Record<Network, Account>>;
  /** Absent: the networks show their own default picture. */
  portrait?: Portrait;
  camera?: Camera;
  /** Keys of other people. */
  friends: string[];
}
