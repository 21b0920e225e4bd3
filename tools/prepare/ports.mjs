/** Ports tried after the first one. */
const SPAN = 20
const LAST_PORT = 65_535

/**
 * The ports to try, in order; a sentence when PORT is no port.
 *
 * @param {string | undefined} wanted
 * @returns {{ ports: readonly number[], problem: null } | { ports: readonly [], problem: string }}
 */
export const portsToTry = (wanted, first = 4173) => {
  const start = wanted === undefined || wanted === '' ? first : Number(wanted)
  if (!Number.isInteger(start) || start < 1 || start > LAST_PORT)
    return { ports: [], problem: `PORT=${wanted} is not a port. Use a number from 1 to ${LAST_PORT}.` }
  const last = Math.min(start + SPAN - 1, LAST_PORT)
  return { ports: Array.from({ length: last - start + 1 }, (_, index) => start + index), problem: null }
}

/**
 * Listens on the first port that is free. Gives the port, or a sentence that says what to do.
 *
 * @param {import('node:net').Server} server
 * @param {string} host
 * @param {readonly number[]} ports
 * @returns {Promise<{ port: number, problem: null } | { port: null, problem: string }>}
 */
export const listenOnFree = async (server, host, ports) => {
  for (const port of ports) {
    const code = await tryToListen(server, host, port)
    if (code === null) return { port, problem: null }
    if (code === 'EACCES')
      return { port: null, problem: `Port ${port} may not be used by you. Choose one above 1023: PORT=4173 npm start` }
    if (code !== 'EADDRINUSE') return { port: null, problem: `Cannot listen on ${host}:${port} (${code}).` }
  }
  return {
    port: null,
    problem:
      `All ports from ${ports.at(0)} to ${ports.at(-1)} are taken. ` +
      'Stop what uses one of them, or choose another: PORT=5000 npm start',
  }
}

const tryToListen = (server, host, port) =>
  new Promise((resolve) => {
    const onError = (error) => {
      server.off('listening', onListening)
      resolve(error.code)
    }
    const onListening = () => {
      server.off('error', onError)
      resolve(null)
    }
    server.once('error', onError)
    server.once('listening', onListening)
    server.listen(port, host)
  })
