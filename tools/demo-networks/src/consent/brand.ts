import type { Network } from '../options';
import { trusted, type Html } from '../web/html';

interface Brand {
  name: string;
  mark: Html;
  verb: string;
}

const mark = (drawing: string): Html => trusted(`<svg class="mark" viewBox="0 0 48 48" width="40" height="40" aria-hidden="true">${drawing}</svg>`);

/** Drawings of our own; nothing here resembles a trademark. */
export const brands: Record<Network, Brand> = {
  facebook: {
    name: 'Facebook', verb: 'Continue',
    mark: mark('<circle cx="24" cy="24" r="24" fill="var(--brand)"/><g fill="var(--on-brand)"><circle cx="18" cy="20" r="6"/><circle cx="32" cy="21" r="4.6" opacity=".75"/><path d="M7.5 37c.6-6.6 4.6-9.6 10.500-9.600S28 30.400 28.500 37z"/><path d="M30.800 36.500h9.200c-.3-5.300-3-8.200-7.600-8.200-1 0-2 .2-2.900.500 1 2 1.400 4.600 1.300 7.700z" opacity=".75"/></g>'),
  },
  linkedin: {
    name: 'LinkedIn', verb: 'Allow',
    mark: mark('<rect width="48" height="48" rx="9" fill="var(--brand)"/><g fill="none" stroke="var(--on-brand)" stroke-width="3.200" stroke-linejoin="round"><rect x="9" y="17" width="30" height="20" rx="3"/><path d="M18 17v-3.500a2.500 2.500 0 0 1 2.500-2.500h7a2.500 2.500 0 0 1 2.500 2.500V17M9 26h30M24 23.500v5"/></g>'),
  },
  x: {
    name: 'X', verb: 'Authorise app',
    mark: mark('<rect width="48" height="48" rx="24" fill="var(--brand)"/><path d="M12 14.500h24v15H25.500L17 36.500v-7h-5z" fill="none" stroke="var(--on-brand)" stroke-width="3.200" stroke-linejoin="round"/><path d="M18 22h12" stroke="var(--on-brand)" stroke-width="3.200" stroke-linecap="round"/>'),
  },
};
