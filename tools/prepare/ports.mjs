/** Ports tried after the first one. */
const SPAN = 20
const LAST_PORT = 65_535

/** The ports to try, in order; a sentence when PORT is no port. */
export const portsToTry = (wanted, first = 4173) => {
  const start = wanted === undefined || wanted === '' ? first : Number(wanted)
  if (!Number.isInteger(start) || start < 1 || start > LAST_PORT)
    return { problem: `PORT=${wanted} is not a port. Use a number from 1 to ${LAST_PORT}.` }
  const last = Math.min(start + SPAN - 1, LAST_PORT)
  return { ports: Array.from({ length: last - start + 1 }, (_, index) => start + index) }
}

/** Listens on the first port that is free. Gives the port, or a sentence that says what to do. */
export const listenOnFree = async (server, host, ports) => {
  for (const port of ports) {
    const code = await tryToListen(server, host, port)
    if (code === null) return { port }
    if (code === 'EACCES')
      return { problem: `Port ${port} may not be used by you. Choose one above 1023: PORT=4173 npm start` }
    if (code !== 'EADDRINUSE') return { problem: `Cannot listen on ${host}:${port} (${code}).` }
  }
  return {
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
