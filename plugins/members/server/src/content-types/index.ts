import department from './department';
import member from './member';
import theme from './theme';

export const contentTypes = { member: { schema: member }, department: { schema: department }, theme: { schema: theme } };
