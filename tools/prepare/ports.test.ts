import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { listenOnFree, portsToTry } from './ports.mjs'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})
const taken = async (): Promise<number> => {
  const server = createServer()
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}
const fresh = (): Server => {
  const server = createServer()
  servers.push(server)
  return server
}

describe('どの番号で開くか', () => {
  it('ふつうは 4173 から 20 の番号を順に試す', () => {
    const { ports } = portsToTry(undefined)
    expect([ports[0], ports.at(-1), ports.length]).toEqual([4173, 4192, 20])
    expect(portsToTry('')).toEqual(portsToTry(undefined))
  })

  it('PORT で始まりを選べる。終わりの番号を越えない', () => {
    expect(portsToTry('5000').ports[0]).toBe(5000)
    expect(portsToTry('65535').ports).toEqual([65_535])
    expect(portsToTry('1').ports[0]).toBe(1)
  })

  it.each(['0', '65536', '-1', 'eighty', '80.5'])('PORT=%s は番号ではないと言う', (wanted) => {
    expect(portsToTry(wanted).problem).toContain(`PORT=${wanted} is not a port`)
  })

  it('ふさがっていれば、次の番号で開く', async () => {
    const [first, second] = [await taken(), await taken()]
    servers.splice(1, 1)[0]?.close()
    expect(await listenOnFree(fresh(), '127.0.0.1', [first, second])).toEqual({ port: second, problem: null })
  })

  it('すべてふさがっていれば、そう言って、どうすればよいかを言う', async () => {
    const ports = [await taken(), await taken()]
    const { problem } = await listenOnFree(fresh(), '127.0.0.1', ports)
    expect(problem).toContain(`All ports from ${ports[0]} to ${ports[1]} are taken`)
    expect(problem).toContain('PORT=5000 npm start')
  })

  it('この機械にない住所では、番号を替えずにそう言う', async () => {
    const { problem } = await listenOnFree(fresh(), '203.0.113.1', [4173, 4174])
    expect(problem).toContain('Cannot listen on 203.0.113.1:4173')
  })
})
