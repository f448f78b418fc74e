type Words = readonly [string, ...string[]]

/** What the sample data is made of. */
export const tenants = [
  {
    slug: 'northwind',
    name: 'Northwind Support',
    organizations: ['Harbor Freight Co', 'Lumen Press', 'Fjord Outdoor', 'Quarry Bank'],
  },
  { slug: 'orbital', name: 'Orbital Cloud', organizations: ['Pixel Forge', 'Delta Robotics', 'Saffron Analytics'] },
  { slug: 'meadow', name: 'Meadow Health', organizations: ['Linden Clinic', 'Riverside Dental', 'Copper Hill Labs'] },
] as const

export const labels = [
  { name: 'billing', color: '#b45309' },
  { name: 'bug', color: '#b91c1c' },
  { name: 'question', color: '#1d4ed8' },
  { name: 'feature', color: '#15803d' },
] as const

export const firstNames: Words = [
  'Ada',
  'Bruno',
  'Chidi',
  'Dagny',
  'Elif',
  'Farid',
  'Greta',
  'Hana',
  'Ivo',
  'Jun',
  'Kira',
  'Luis',
  'Mona',
  'Nils',
]
export const lastNames: Words = [
  'Abara',
  'Berg',
  'Castillo',
  'Duval',
  'Eriksen',
  'Fontaine',
  'Grady',
  'Hoshino',
  'Iqbal',
  'Jansen',
  'Kovac',
]

export const subjects: Words = [
  'Invoice shows the wrong total',
  'Export stops after the first page',
  'Cannot sign in with the new phone',
  'Question about the yearly plan',
  'Webhook is delivered twice',
  'Search does not find archived items',
  'Please add a dark theme',
  'Report is empty for March',
  'Time zone of reminders is off',
  'Import of contacts fails halfway',
  'Refund for a duplicate payment',
  'How do I invite a colleague',
]

export const details: Words = [
  'on mobile',
  'for one customer',
  'since the update',
  'in the staging account',
  'after renewal',
  'on Mondays',
]

export const sentences: Words = [
  'It worked last week and nothing was changed on our side.',
  'I have attached the log of the last attempt.',
  'Could you tell us when this will be fixed?',
  'Thank you, that helped for two of the three accounts.',
  'We see the same on a second machine.',
  'The page says that everything is fine, but the numbers differ.',
  'I can reproduce it now: open the list, change the filter and go back.',
  'Our accountant needs this before the end of the month.',
  'A colleague suggested clearing the cache, which made no difference.',
  'This is not urgent, but it would save us an hour every day.',
  'We have found the cause and a fix is on its way.',
  'Please try again and tell us if it still happens.',
]

export const channels: Words = ['email', 'chat', 'phone', 'web']
export const priorities: Words = ['low', 'normal', 'normal', 'high']
