/**
 * What is read by people and computed with by nobody: names, articles, addresses, units, messages of thrown errors. Nor
 * marks of confidence: a wrong one does not compile. Nor the months and days tables are written with: what Stryker puts in
 * their place, nothing, cannot be loaded. Codes are not text; they stay in.
 */
const isText = (text) => /[^\x20-\x7e]|\s|^https?:|^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text)

const reasonToIgnore = ({ node, parent }) => {
  if (node.type === 'StringLiteral' && isText(node.value)) return 'text for people'
  if (node.type === 'TemplateLiteral' && node.quasis.some(({ value }) => isText(value.raw))) return 'text for people'
  if (/^[A-Z]/.test(node.value ?? '') && parent?.callee?.name === 'city') return 'text for people'
  if (node.type === 'ObjectProperty' && node.key.name === 'unit') return 'text for people'
  if (node.type === 'ObjectProperty' && node.key.name === 'confidence') return 'refused by the types'
  if (node.type === 'CallExpression' && ['month', 'date'].includes(node.callee.name)) return 'could not be loaded'
  if (node.type === 'ThrowStatement') return 'message of a mistake in our own source'
  return undefined
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'text-for-people', value: { shouldIgnore: reasonToIgnore } }]
