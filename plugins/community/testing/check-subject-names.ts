import type { Core } from '@strapi/strapi';
import type { SubjectNames } from '../server/src/subject-names';
import { Findings, isCode, reasonOf } from './contract';

export interface SubjectNamesCheck {
  strapi: Core.Strapi;
  names: SubjectNames;
  /** Ids of things that exist, with what they are called. */
  expected: Record<string, string>;
}

const nobody = 'nobody-has-this-id';

/** Holds names to their form: right, for many at once, and without a guess for what is not there. @throws ContractError */
export async function checkSubjectNames({ strapi, names, expected }: SubjectNamesCheck): Promise<void> {
  const findings = new Findings(`Names '${names.code}'`);
  findings.unless(isCode(names.code), 'its code must be <plugin>.<kebab>');
  findings.unless(/^[a-z]+(-[a-z]+)*$/.test(names.kind), 'its kind must be one word of the audit trail');
  try {
    const found = await names.namesOf({ strapi, ids: [...Object.keys(expected), nobody] });
    findings.unless(!found.has(nobody), 'it names what does not exist');
    for (const [id, name] of Object.entries(expected)) findings.unless(found.get(id) === name, `it calls ${id} '${found.get(id)}' where '${name}' is right`);
    findings.unless((await names.namesOf({ strapi, ids: [] })).size === 0, 'asked for nobody it names somebody');
  } catch (error) {
    findings.unless(false, `it fails: ${reasonOf(error)}`);
  }
  findings.settle();
}
