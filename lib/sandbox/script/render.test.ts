import { expect, test } from 'vitest';
import { renderTemplate } from './render';

test.each([
  ['Hi {{firstName}}.', 'Hi Ada.'],
  ['Hi {{ firstName }}.', 'Hi Ada.'],
  ['{{ ["appointment date"] }}', 'May 3'],
  ["{{ ['appointment date'] }}", 'May 3'],
  ['{{firstName | upcase}}', 'Ada'],
  ['{{FirstName}}!', '!'],
  ['{{count}} left', '0 left'],
])('%s becomes %s', (template, spoken) => {
  const variables = { firstName: 'Ada', 'appointment date': 'May 3', count: 0 };
  expect(renderTemplate(template, variables)).toBe(spoken);
});
