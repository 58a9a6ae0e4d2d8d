import {
  array,
  record,
  strictObject,
  string
} from "./chunk-SPNZBOOC.mjs";
import {
  clip,
  listed
} from "./chunk-RTNL6V6G.mjs";

// schemas/parsed-json.ts
function parsedJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/adapters/bound-secrets.ts
var Secrets = record(
  string(),
  strictObject({
    value: string().min(1),
    /** The offers whose secret it is. */
    offers: array(string()).min(1),
    /** The fields that it may stand in, such as `sas` or `storageAccountConnectionString`. */
    fields: array(string()).min(1),
    /** The hosts that a SAS token, or the password of a registry, may be sent to. */
    hosts: array(string()).min(1).optional()
  })
);
var secretsVariable = "OFFERLANE_SECRETS";
function boundSecrets(text) {
  if (text === void 0 || text.trim() === "") return {};
  const { success, data, error } = Secrets.safeParse(parsedJson(text));
  if (success) return data;
  const places = error.issues.slice(0, 3).map(({ path }) => path.length === 0 ? "the whole" : clip(path.join("."), 100));
  throw new Error(
    `${secretsVariable} is wrong at ${listed(places)}. It is JSON: {"name": {"value": "\u2026", "offers": ["\u2026"], "fields": ["sas"], "hosts": ["\u2026"]}}.`
  );
}
function secretFor(secrets, offer, name, field, host, at) {
  const line = at === void 0 ? "" : `${at.file}:${at.line}:${at.column}: `;
  const place = `\`${field}\` of \`${offer}\`${host === void 0 ? "" : `, sent to \`${host}\``}`;
  const secret = Object.hasOwn(secrets, name) ? secrets[name] : void 0;
  if (secret === void 0)
    throw new Error(`${line}The secret \`${name}\` for ${place} is not set. Add it to ${secretsVariable}.`);
  const bound = secret.offers.includes(offer) && secret.fields.includes(field) && (host === void 0 || secret.hosts?.includes(host));
  if (bound) return secret.value;
  throw new Error(
    `${line}The secret \`${name}\` is not bound to ${place}. Bind it in ${secretsVariable}, if it belongs there.`
  );
}
function redacted(text, values) {
  const known = values.filter((value) => value.length >= 4).toSorted((a, b) => b.length - a.length);
  return known.reduce((told, value) => told.replaceAll(value, "\u2026"), text);
}

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
      const anywhere = near.includes(target.origin);
      const fault = anywhere ? void 0 : unwelcome(target);
      if (fault !== void 0) return fault;
      const all = await addressesOf(resolve, target.hostname);
      const [address] = all;
      if (address === void 0) return "has no address";
      if (!anywhere && !all.every(isPublic)) return "leads to a private network, which is never asked";
      const answer = await exchange({ ...question, url }, target, address, signal);
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
function unwelcome({ port, username, password }) {
  if (username !== "" || password !== "") return "holds a user name or password";
  return ports.includes(port) ? void 0 : `asks for port ${port}; only those of web servers are asked`;
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

// src/adapters/addresses/asking.ts
function asking(secrets, now) {
  return {
    addresses: publicAddresses(),
    secret: (offer, name, field, host) => secretFor(secrets, offer, name, field, host),
    now
  };
}
function askingNow(environment) {
  return asking(boundSecrets(environment[secretsVariable]), Date.now());
}

export {
  parsedJson,
  secretsVariable,
  boundSecrets,
  secretFor,
  redacted,
  asking,
  askingNow
};
