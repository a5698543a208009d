import { consumeLimit } from '@kring/community/extend';
import { bootOn } from '../../house/boot';

export const limit = { points: 40, seconds: 600 };

export interface Calls {
  calls: number;
  who: string;
}

/** A process that calls against a limit when asked, and says how many calls were allowed. */
async function main(): Promise<void> {
  const { strapi } = await bootOn({});
  process.on('disconnect', () => process.exit(0));
  process.on('message', ({ calls, who }: Calls) => {
    const one = () => consumeLimit(strapi, 'stand.shared', limit, who).then(() => 1, () => 0);
    void Promise.all(Array.from({ length: calls }, one)).then((allowed: number[]) => process.send?.(allowed.reduce((sum, each) => sum + each, 0)));
  });
  process.send?.('started');
}

if (require.main === module) void main();
