import type { InputOf } from '@kring/site/extend';

type Changes = InputOf<'members.update-me'>['body'];

const audiencedFields = ['about', 'location', 'links', 'languages', 'themes', 'joinedAt', 'relations'] as const;
const linkRows = 6;

/** The edit form as the API wants it. Only fields the form has are changed, so a part of it can be posted too. */
export function changesOf(form: FormData): Changes {
  const text = (name: string) => String(form.get(name) ?? '');
  const given = <T>(name: string, value: () => T) => (form.has(name) ? value() : undefined);
  return withoutGaps({
    displayName: given('displayName', () => text('displayName')),
    headline: given('headline', () => text('headline')),
    about: given('about', () => text('about')),
    location: given('location', () => text('location')),
    links: given('link-url-0', () => linksOf(form)),
    languages: given('has-languages', () => form.getAll('languages').map(String)),
    themes: given('has-themes', () => form.getAll('themes').map(String)),
    visibility: given('visibility', () => text('visibility')),
    isFollowApproved: given('has-follow-approval', () => form.has('isFollowApproved')),
    audiences: withoutGaps(Object.fromEntries(audiencedFields.map((field) => [field, given(`audience-${field}`, () => text(`audience-${field}`))]))),
  }) as Changes;
}

function linksOf(form: FormData) {
  return Array.from({ length: linkRows }, (_, row) => ({ label: String(form.get(`link-label-${row}`) ?? ''), url: String(form.get(`link-url-${row}`) ?? '').trim() })).filter(({ url }) => url !== '');
}

function withoutGaps<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, given]) => given !== undefined)) as Partial<T>;
}
