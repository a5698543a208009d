import { postgresUrl } from './databases';

/** For what only several processes on one server can show. The run on PostgreSQL runs all of these. */
export const describeOnPostgres: jest.Describe = postgresUrl ? describe : describe.skip;
