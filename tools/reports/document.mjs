import openapiTypescript, { astToString } from 'openapi-typescript';
import { Validator } from '@seriousme/openapi-schema-validator';

export async function validateDocument(document) {
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  if (!valid) throw new Error(`The API document is no valid OpenAPI: ${JSON.stringify(errors, null, 2)}`);
}

/** Types of the client, from the document. */
export async function documentSchema(document) {
  const types = astToString(await openapiTypescript(document, { alphabetize: true, enumValues: false }));
  return `// Generated from the API document by "npm run reports"; change the routes, not this file.\n\n${types}`;
}
