// src/adapters/addresses/public-addresses.ts
import { lookup } from "node:dns/promises";
import { request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import { isIP as isIP2 } from "node:net";

// src/adapters/addresses/public-address.ts
import { BlockList, isIP, isIPv4 } from "node:net";
var special = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
  // Azure's own, which machines in Azure ask for their secrets.
  ["168.63.129.16", 32]
])
  special.addSubnet(network, bits, "ipv4");
for (const [network, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20]
])
  special.addSubnet(network, bits, "ipv6");
var unicast = new BlockList();
unicast.addSubnet("2000::", 3, "ipv6");
function isPublic(address) {
  if (isIP(address) === 0) return false;
  if (isIPv4(address)) return !special.check(address, "ipv4");
  return unicast.check(address, "ipv6") && !special.check(address, "ipv6");
}

// src/adapters/addresses/public-addresses.ts
var limits = { time: 1e4, bytes: 65536, redirects: 5 };
var ports = ["", "80", "443", "8080", "8443"];
function publicAddresses({ resolve = resolved, near = [], time = limits.time } = {}) {
  const ask = async (question) => {
    const signal = AbortSignal.timeout(time);
    let { url } = question;
    for (let hops = 0; hops <= limits.redirects; hops += 1) {
      const target = URL.parse(url);
      if (target === null || !/^https?:$/.test(target.protocol)) return "is no web address";
      const at = near.includes(target.origin) ? await first(resolve, target) : await publicAt(resolve, target);
      if ("fault" in at) return at.fault;
      const answer = await exchange({ ...question, url }, target, at.address, signal);
      if (typeof answer === "string") return answer;
      const { location } = answer.headers;
      if (!question.redirects || answer.status < 300 || answer.status > 399 || location === void 0) return answer;
      const next = URL.parse(location, target.href);
      if (next === null) return "sends to what is no address";
      if (target.protocol === "https:" && next.protocol === "http:") return "sends from https to http";
      url = next.href;
    }
    return `sends elsewhere more than ${limits.redirects} times`;
  };
  return { ask: (question) => ask(question).catch((error) => reason(error)) };
}
var resolved = async (name) => (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address);
async function first(resolve, { hostname }) {
  const [address] = await addressesOf(resolve, hostname);
  return address === void 0 ? { fault: "has no address" } : { address };
}
async function publicAt(resolve, { hostname, port, username, password }) {
  if (username !== "" || password !== "") return { fault: "holds a user name or password" };
  if (!ports.includes(port)) return { fault: `asks for port ${port}; only those of web servers are asked` };
  const all = await addressesOf(resolve, hostname);
  const [address] = all;
  if (address === void 0) return { fault: "has no address" };
  return all.every(isPublic) ? { address } : { fault: "leads to a private network, which is never asked" };
}
async function addressesOf(resolve, hostname) {
  const literal = hostname.replace(/^\[(.*)\]$/, "$1");
  return isIP2(literal) === 0 ? await resolve(hostname) : [literal];
}
function exchange({ method, range, body }, target, address, signal) {
  const request = target.protocol === "https:" ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const sent = request(
      target,
      {
        method,
        signal,
        agent: false,
        // What was looked at is what is asked, whatever the name leads to by now.
        lookup: (_, options, done) => {
          const family = isIP2(address);
          if (options.all) done(null, [{ address, family }]);
          else done(null, address, family);
        },
        headers: {
          "user-agent": "offerlane (+https://github.com/offerlane/offerlane)",
          accept: "*/*",
          ...range && { range: `bytes=${range[0]}-${range[1]}` },
          ...body !== void 0 && { "content-type": "application/json", "content-length": Buffer.byteLength(body) }
        }
      },
      (response) => {
        read(response).then(
          (bytes) => resolve({ status: response.statusCode ?? 0, headers: headersOf(response), bytes }),
          reject
        );
      }
    );
    sent.on("error", reject);
    sent.end(body);
  });
}
async function read(response) {
  const parts = [];
  let length = 0;
  for await (const part of response) {
    parts.push(part);
    length += part.length;
    if (length >= limits.bytes) break;
  }
  response.destroy();
  return Buffer.concat(parts).subarray(0, limits.bytes);
}
var headersOf = ({ headers }) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));
var reasons = {
  ENOTFOUND: "has a name that nobody knows",
  EAI_AGAIN: "has a name that could not be looked up",
  ECONNREFUSED: "is not answered",
  ECONNRESET: "broke off",
  ABORT_ERR: "takes too long to answer",
  CERT_HAS_EXPIRED: "has a certificate that has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "has a certificate that it signed itself",
  ERR_TLS_CERT_ALTNAME_INVALID: "has a certificate of another name"
};
function reason(error) {
  const { code, name } = error;
  if (name === "AbortError" || name === "TimeoutError") return "takes too long to answer";
  return reasons[String(code)] ?? `could not be asked (${String(code ?? name).slice(0, 40)})`;
}

export {
  publicAddresses
};
