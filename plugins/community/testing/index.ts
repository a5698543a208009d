/** For authors of plugins: holds what they contribute to the promises of each extension point. Works with any test runner. */
export { ContractError } from './contract';
export { checkConsumer, type ConsumerCheck, type ToldEvent } from './check-consumer';
export { checkEventTypes } from './check-event-types';
export { checkJob, type JobCheck } from './check-job';
export { checkOperations } from './check-operations';
export { checkSchedule } from './check-schedule';
export { bareRequest, checkSessionResolver, type SessionResolverCheck } from './check-session-resolver';
export { checkSettings } from './check-settings';
export { checkSubjectNames, type SubjectNamesCheck } from './check-subject-names';
export { settle } from './settle';
