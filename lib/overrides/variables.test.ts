import { expect, test } from 'vitest';
import { findVariables, findVariablesIn } from './variables';

test.each<[string, string[]]>([
  ['Hi {{name}}, your {{ plan_name }} ends. Bye {{name}}', ['name', 'plan_name']],
  ['no variable', []],
  ['{{-name-}} and {{- other -}}', ['name', 'other']],
  ['{{ name | upcase | append: "x" }}', ['name']],
  ['{{ name | default: nickname }}', ['name', 'nickname']],
  ['{{ "now" | date: "%b %d", "America/New_York" }}', []],
  ['{{ ["appointment date"] }} {{ [\'a b\'] | upcase }}', ['appointment date', 'a b']],
  ['{{ order.items[0].title }} {{ order["due date"] }}', ['order']],
  ['{{ items[index] }}', ['items', 'index']],
  ['{{ amount | round: 2 }} {{ 7 }} {{ true }} {{ nil }}', ['amount']],
  ['{{ text | truncate: length: 5 }}', ['text']],
  ['{{now}} {{customer.number}} {{phoneNumber.name}} {{call.id}} {{transport.callSid}}', []],
  [
    '{% if plan == "gold" and age > 3 %}{{ a }}{% elsif b contains c %}x{% endif %}',
    ['plan', 'age', 'a', 'b', 'c'],
  ],
  ['{% assign first = name | split: " " %}{{ first }}', ['name']],
  ['{% for item in orders %}{{ item.title }}{{ forloop.index }}{% endfor %}', ['orders']],
  ['{% capture greeting %}Hi {{name}}{% endcapture %}{{ greeting }}', ['name']],
  [
    '{% raw %}{{ not_this }}{% endraw %}{% comment %}{{ nor_this }}{% endcomment %}{{ this }}',
    ['this'],
  ],
  ['{{ first-name }} {{ größe }}', ['first-name', 'größe']],
  ['{{ }} {{ open', []],
])('%s', (text, names) => {
  expect(findVariables(text)).toEqual(names);
});

test('every text inside a value is read', () => {
  const value = {
    messages: [{ content: 'Hi {{name}}' }, { content: '{{ agent }}' }, null, 7],
    first: '{{name}}',
  };
  expect(findVariablesIn(value)).toEqual(['name', 'agent']);
});
