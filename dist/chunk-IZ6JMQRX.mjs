import {
  writeCache
} from "./chunk-MIBK2QRK.mjs";
import {
  lookAtPicture,
  measurer,
  packageFacts
} from "./chunk-XAIVPZFZ.mjs";
import {
  judgeConfiguration,
  judgeOffer,
  knownFindings,
  offerFolders,
  offerSubject,
  overlaps,
  readOffer,
  readSettings,
  ruleFinding,
  settled
} from "./chunk-HSV6QKME.mjs";
import {
  fetchFirst,
  fetchRefs,
  git,
  mergeBase,
  records,
  refsBelow,
  resolveCommit,
  startGit
} from "./chunk-55A6WBEH.mjs";
import {
  cacheFolder
} from "./chunk-XAUPSP54.mjs";
import {
  childField,
  configured,
  dataDisks,
  idleWaivers,
  imageVersions,
  links,
  member,
  members,
  noFacts,
  packageKey,
  packages,
  pictureKey,
  pictures,
  questionKey,
  readableBlobs,
  registry,
  reusesConfiguration,
  roleOf,
  says,
  soldIn,
  valueAt,
  walk
} from "./chunk-SFOHYTGX.mjs";
import {
  canonicalJson
} from "./chunk-NHPQSCTJ.mjs";
import {
  changeClasses,
  deployedTypes,
  offerTypeTitles,
  offerTypes,
  pages,
  virtualMachineTypes
} from "./chunk-5CPY3RO3.mjs";
import {
  diskFacts,
  footerBytes,
  headBytes
} from "./chunk-W7RY5PJW.mjs";
import {
  clip,
  few,
  shown
} from "./chunk-RTNL6V6G.mjs";

// src/adapters/git-objects.ts
import { Buffer } from "node:buffer";
async function gitObjects(root) {
  const child = await startGit(root, ["cat-file", "--batch"]);
  const closed = new Promise((resolve) => child.once("close", () => resolve()));
  let words = "";
  child.on("error", (error) => {
    words = error.message;
  });
  child.stderr.on("data", (chunk) => {
    words = `${words}${chunk}`.slice(0, 2e3);
  });
  child.stdin.on("error", () => {
  });
  const take = taker(child.stdout, async () => {
    await closed;
    return new Error(clip(words.trim(), 500) || "git cat-file has ended");
  });
  let last = Promise.resolve();
  return {
    read: (id, size) => {
      child.stdin.write(`${id}
`);
      const told = last.then(() => answer(take, id, size));
      last = told.catch(() => {
      });
      return told;
    },
    [Symbol.asyncDispose]: () => {
      child.stdin.end();
      child.stdout.destroy();
      return closed;
    }
  };
}
async function answer(take, id, size) {
  const start = `${id} blob `;
  if ((await take(start.length)).toString() !== start) {
    await take(`${id} missing
`.length - start.length);
    throw new Error(`object ${id} is missing`);
  }
  const rest = await take(`${size}
`.length + size + 1);
  return rest.subarray(-size - 1, -1);
}
function taker(stream, ended) {
  const chunks = stream[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);
  return async (count) => {
    const parts = [rest];
    for (let wanting = count - rest.length; wanting > 0; ) {
      const { done, value } = await chunks.next();
      if (done) throw await ended();
      parts.push(value);
      wanting -= value.length;
    }
    const all = parts.length === 1 ? rest : Buffer.concat(parts);
    rest = all.subarray(count);
    return all.subarray(0, count);
  };
}

// src/adapters/git-tree.ts
function gitTree(root, commit, name = `commit ${commit.slice(0, 7)}`) {
  const blobs = /* @__PURE__ */ new Map();
  let objects;
  const unreadable = (path, why, cause) => new Error(`\`${clip(path, 200)}\` of ${name} could not be read: ${why}. ${fetchFirst}`, { cause });
  return {
    name,
    list: async (folder2) => {
      if (folder2 !== "" && !plain(folder2)) return [];
      const command = ["ls-tree", "-r", "-l", "-z", "--end-of-options", commit, ...folder2 === "" ? [] : [folder2]];
      const files = [];
      for (const record of records(await git(root, command))) {
        const [, mode = "", id = "", said, path = ""] = entry.exec(record) ?? [];
        if (folder2 !== "" && !path.startsWith(`${folder2}/`)) continue;
        if (said === "BAD") throw unreadable(path, `object ${id} is missing`);
        const file = { path, kind: kinds[mode] ?? "file", size: said === "-" ? 0 : Number(said) };
        if (file.kind === "file") blobs.set(path, { id, size: file.size });
        files.push(file);
      }
      return files.sort((a, b) => a.path < b.path ? -1 : 1);
    },
    read: async ({ path }) => {
      const blob = blobs.get(path);
      if (blob === void 0) throw new Error(`${name} has no file \`${clip(path, 200)}\`.`);
      objects ??= gitObjects(root);
      const { read: read2 } = await objects;
      return read2(blob.id, blob.size).catch((cause) => {
        throw unreadable(path, cause.message, cause);
      });
    },
    [Symbol.asyncDispose]: async () => (await objects)?.[Symbol.asyncDispose]()
  };
}
var entry = /^(\d+) \w+ ([0-9a-f]+) +(\S+)\t(.*)$/s;
var kinds = { 12e4: "link", 16e4: "submodule" };
var plain = (folder2) => !folder2.split("/").some((name) => ["", ".", ".."].includes(name));

// src/adapters/base-commit.ts
async function baseCommit(top, ref) {
  const named2 = await resolveCommit(top, ref);
  if (named2 === void 0) throw new Error(`${shown(ref)} names no commit here. Check its spelling. ${fetchFirst}`);
  const common = await mergeBase(top, named2, "HEAD");
  if (common === void 0) throw new Error(`${shown(ref)} and HEAD have no commit in common here. ${fetchFirst}`);
  return common;
}

// src/adapters/live-trees.ts
var folder = "refs/offerlane/live/";
function liveTrees(top, fetched) {
  const trees = /* @__PURE__ */ new Map();
  let known2;
  let trouble;
  const looked = async () => {
    if (fetched)
      await fetchRefs(top, folder).catch(() => {
        trouble = `\`${folder}*\` could not be fetched, so that only what the clone knows to be live is compared with.`;
      });
    const refs = await refsBelow(top, folder);
    return new Map(refs.map(({ name, commit, day: day2 }) => [name.slice(folder.length), { commit, day: day2 }]));
  };
  return {
    of: async (offer) => {
      known2 ??= looked();
      const live = (await known2).get(offer);
      if (live === void 0) return void 0;
      const { commit, day: day2 } = live;
      const tree = trees.get(commit) ?? gitTree(top, commit, `what is live (commit ${commit.slice(0, 7)} of ${day2})`);
      trees.set(commit, tree);
      return tree;
    },
    trouble: () => trouble,
    [Symbol.asyncDispose]: async () => {
      for (const tree of trees.values()) await tree[Symbol.asyncDispose]();
    }
  };
}

// src/adapters/pictures/kept-pictures.ts
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
var most = 5e3;
function keptPictures(environment = {}) {
  const folder2 = isUsers(environment) ? cacheFolder(environment) : void 0;
  const held = /* @__PURE__ */ new Map();
  const hold = (key, facts) => {
    if (held.size >= most) held.clear();
    held.set(key, facts);
  };
  const at = (key) => {
    const name = createHash("sha256").update(key).digest("hex");
    return folder2 && join(folder2, `pictures-${measurer}`, name.slice(0, 2), `${name}.json`);
  };
  return {
    of: (key) => {
      const known2 = held.get(key) ?? read(at(key));
      if (known2 !== void 0) hold(key, known2);
      return known2;
    },
    keep: (key, facts) => {
      hold(key, facts);
      const file = at(key);
      if (file !== void 0) writeCache(file, facts);
    }
  };
}
var isUsers = ({ HOME, USERPROFILE, XDG_CACHE_HOME }) => [HOME, USERPROFILE, XDG_CACHE_HOME].some((place) => place !== void 0);
function read(file) {
  try {
    return file === void 0 ? void 0 : JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return void 0;
  }
}

// src/rules/judge-repository.ts
function marksOf({ view }, rules = registry) {
  const found = repositoryRules(rules).map((rule) => [rule.id, rule.marks(view)]);
  return Object.fromEntries(found.filter(([, marks]) => marks.length > 0));
}
function repositoryFaults(judged, others, rules = registry) {
  return repositoryRules(rules).flatMap((rule) => {
    const marked = (offers) => offers.map(({ id, marks }) => ({ id, marks: marks[rule.id] ?? [] }));
    return rule.check({ judged: marked(judged), others: marked(others) }).map((fault) => ({ rule, fault }));
  });
}
function repositoryFindings(faults, sources) {
  const told = faults.flatMap(({ rule, fault }) => {
    const source = sources.get(fault.offer);
    return source === void 0 ? [] : ruleFinding(source, rule, fault);
  });
  return settled(told);
}
function readByRepositoryRules(path) {
  const patterns = repositoryRules(registry).flatMap(({ reads }) => reads);
  return patterns.some((pattern) => overlaps(pattern.split("/").slice(1), path));
}
var repositoryRules = (rules) => rules.filter((rule) => rule.scope === "repository");

// src/rules/page-statuses.ts
var deployed = ["setup", "properties", "listing", "audience", "technical", "plans", "pricing"];
var always = {
  "virtual-machine": deployed,
  "core-virtual-machine": deployed,
  "software-as-a-service": ["setup", "properties", "listing", "plans", "pricing"],
  container: deployed,
  "azure-application": deployed
};
function startedPages(source) {
  const started = /* @__PURE__ */ new Set();
  walk(source.field, source.value, ({ facts, schema }, _value, path) => {
    if (facts.page !== void 0 && path.length > 0 && path[0] !== "type" && path[0] !== "plans")
      started.add(facts.page);
    if (facts.page !== void 0 && path[0] === "plans" && path.length > 1) started.add(facts.page);
    return schema !== void 0 && path.length < 3;
  });
  return started;
}
function pageStatuses(type, started, findings) {
  const wrong = new Set(findings.filter(({ severity }) => severity === "error").map(({ page }) => page));
  const status = (page) => started.has(page) ? wrong.has(page) ? "Incomplete" : "Complete" : "Not started";
  const has = (page) => always[type].includes(page) || started.has(page) || wrong.has(page);
  return Object.fromEntries(pages.filter(has).map((page) => [page, status(page)]));
}
function fitToStage(statuses, findings) {
  const complete = Object.values(statuses).every((status) => status === "Complete");
  return complete && findings.every(({ severity }) => severity !== "error");
}

// src/source/content.ts
function content({ field, value, media }) {
  const step = (at, current) => {
    if (at.facts.digest === "out") return void 0;
    const kind = at.facts.file;
    if (kind !== void 0 && kind !== "text" && typeof current === "string") {
      const file = media.get(current);
      return file === void 0 ? current : { sha256: file.sha256 };
    }
    if (typeof current !== "object" || current === null || !changed(at)) return current;
    const next = (key, child) => step(childField(at, current, key), child);
    if (Array.isArray(current)) return inOrder(at, current).map((child) => next(0, child));
    return Object.fromEntries(
      Object.entries(current).map(([key, child]) => [key, next(key, child)]).filter(([, child]) => child !== void 0)
    );
  };
  return step(field, value);
}
function changed({ schema }) {
  return says(schema, "digest") || says(schema, "file") || says(schema, "identity");
}
function inOrder({ facts }, items) {
  if (facts.identity === void 0) return items;
  const keyed = items.map((item) => [identityOf(item, facts.identity ?? ""), item]);
  return keyed.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([, item]) => item);
}
function identityOf(item, identity) {
  return canonicalJson((identity === "" ? item : member(item, identity)) ?? null);
}

// src/source/changes.ts
function changes(before, after) {
  const whole2 = before ?? after;
  if (before === void 0 || after === void 0) {
    const kind = after === void 0 ? "removed" : "added";
    return whole2 === void 0 ? [] : [{ path: [], kind, class: "technical" }];
  }
  const standing3 = (source, { field, value }) => {
    const media = field.facts.file !== void 0 && field.facts.file !== "text";
    const file = media && typeof value === "string" ? source.media.get(value) : void 0;
    return canonicalJson(file === void 0 ? value ?? null : { sha256: file.sha256 });
  };
  const found = [];
  const step = (old, now, path) => {
    if (now.field.facts.digest === "out") return;
    const pairs = matched(old, now);
    if (pairs === void 0) {
      if (standing3(before, old) !== standing3(after, now)) found.push(changed2(now, path));
      return;
    }
    for (const { key, a, b } of pairs) {
      if (a !== void 0 && b !== void 0) step(a, b, [...path, key]);
      else {
        const side2 = a ?? b;
        const out = side2 === void 0 || side2.field.facts.digest === "out";
        if (!out)
          found.push({ path: [...path, key], kind: a === void 0 ? "added" : "removed", class: classOf(side2) });
      }
    }
  };
  step(before, after, []);
  return found;
}
var changed2 = (side2, path) => ({ path, kind: "changed", class: classOf(side2) });
var classOf = ({ field }) => field.facts.class ?? "technical";
function matched(old, now) {
  if (now.field.schema === void 0) return void 0;
  const { identity } = now.field.facts;
  const a = sides(old, identity);
  const b = sides(now, identity);
  if (a === void 0 || b === void 0 || Array.isArray(old.value) !== Array.isArray(now.value)) return void 0;
  const removed = [...a].filter(([key]) => !b.has(key)).map(([, { key, side: side2 }]) => ({ key, a: side2, b: void 0 }));
  const kept = [...b].map(([key, { key: place, side: side2 }]) => ({ key: place, a: a.get(key)?.side, b: side2 }));
  return [...kept, ...removed];
}
function sides(side2, identity) {
  const { field, value } = side2;
  if (typeof value !== "object" || value === null) return void 0;
  const found = /* @__PURE__ */ new Map();
  const counts = /* @__PURE__ */ new Map();
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, child] of entries) {
    const own = Array.isArray(value) && identity !== void 0 ? identityOf(child, identity) : String(key);
    const copies = counts.get(own) ?? 0;
    counts.set(own, copies + 1);
    found.set(copies === 0 ? own : `${own}#${copies}`, {
      key,
      side: { field: childField(field, value, key), value: child }
    });
  }
  return found;
}
function classOfAll(all) {
  return changeClasses.find((one) => all.some((change) => change.class === one)) ?? "none";
}

// src/source/alike.ts
function alike(before, after) {
  if (before.type !== after.type || changes(before, after).length > 0) return false;
  const said = ({ value, faults }) => canonicalJson([value ?? null, faults.map(({ rule, message }) => [rule, message])]);
  return said(before) === said(after);
}
function sameUnderAnotherId(gone, fresh2) {
  const title = (source) => source.view.listing?.["en-us"]?.title;
  return gone.type === fresh2.type && title(gone) !== void 0 && title(gone) === title(fresh2);
}

// src/source/within.ts
var within = (path, folder2) => folder2 === "" || path === folder2 || path.startsWith(`${folder2}/`);

// src/rules/checklist/checklist.ts
import { hash } from "node:crypto";

// src/rules/checklist/row.ts
var guides = {
  staging: "Test your VM offer for the Azure Marketplace in staging (2016)",
  production: "Deploy your offer to the Azure Marketplace (2016)",
  review: "How to review and publish an offer to the commercial marketplace (2020)",
  criteria: "Partner Center documentation, marketplace-criteria-content-validation",
  plans: "Partner Center documentation, azure-vm-create-plans",
  certification: "Partner Center documentation, azure-vm-certification-faq",
  image: "Guide to create a virtual machine image for the Azure Marketplace (2016)",
  containers: "Partner Center documentation, azure-container-certification-faq",
  policies: "Commercial marketplace certification policies"
};

// src/rules/checklist/content.ts
var texts = [
  "/listing/*/title",
  "/listing/*/searchResultSummary",
  "/listing/*/shortDescription",
  "/listing/*/description"
];
var prices = ["/plans/*/pricing", "/plans/*/markets", "/plans/*/customerMarkets"];
var about = { stage: "review", appliesTo: offerTypes };
var contentRows = [
  {
    ...about,
    id: "properties/category-fits",
    question: "Do the categories fit what the offer can do, and does the description bear them out?",
    policy: "100.2",
    source: {
      name: "Partner Center documentation, azure-vm-create-properties",
      quote: "Be sure to describe later in the offer description how your offer supports these categories"
    },
    concerns: ["/properties/categories", "/listing/*/description"]
  },
  {
    ...about,
    id: "listing/name-accurate",
    question: "Does the title describe the offer accurately?",
    policy: "100.1.1",
    source: { name: guides.review, quote: "A title that accurately describes the offer" },
    concerns: ["/listing/*/title"]
  },
  {
    ...about,
    id: "listing/name-matches-website",
    question: "Is the title the one under which your website promotes the solution?",
    policy: "100.1.1",
    source: { name: guides.policies, quote: "the title on the promotional website should match" },
    concerns: ["/listing/*/title"]
  },
  {
    ...about,
    id: "listing/name-repackaged-oss",
    question: "If the offer repackages open-source software, does the title say what is added, or who supports it?",
    policy: "100.1.1",
    source: { name: guides.policies },
    concerns: ["/listing/*/title"]
  },
  {
    ...about,
    id: "listing/description-quality",
    question: "Is the description well written: an overview, the value, for whom it is, and without mistakes of language?",
    policy: "100.1.3",
    source: {
      name: guides.review,
      quote: "Well-written descriptions that provide a thorough overview and value proposition"
    },
    concerns: ["/listing/*/description", "/listing/*/shortDescription"]
  },
  {
    ...about,
    id: "listing/explains-microsoft-platform",
    question: "Does the listing explain how the offer uses Microsoft platforms and tools?",
    policy: "100.1.3",
    source: {
      name: guides.review,
      quote: "An explanation of how the offer utilizes Microsoft platforms and tools."
    },
    concerns: ["/listing/*/description", "/listing/*/shortDescription"]
  },
  {
    ...about,
    id: "listing/no-inappropriate-content",
    question: "Are texts and pictures free of anything inappropriate, harmful or offensive?",
    policy: "100.10",
    source: { name: guides.policies },
    concerns: [...texts, "/listing/*/media", "/plans/*/listing"]
  },
  {
    ...about,
    id: "listing/competitor-mentions",
    question: "Do the videos leave competitors out, unless they show a migration?",
    policy: "100.3",
    source: { name: guides.criteria },
    concerns: ["/listing/*/media/videos"]
  },
  {
    ...about,
    id: "listing/price-currency",
    question: "Where the texts name prices, are they in the local currency of the market?",
    policy: "100.4",
    source: { name: guides.criteria },
    concerns: [...texts, "/plans/*/listing"]
  },
  {
    ...about,
    id: "plan/description-about-plan",
    question: "Does each plan description tell of the plan, and what sets it apart from the others?",
    policy: "100.1.3",
    source: { name: guides.plans, quote: "Describe the plan only, not the offer" },
    concerns: ["/plans/*/listing"]
  },
  {
    ...about,
    id: "pricing/tax-remit",
    question: "Do you collect and pay tax yourself in the markets where Microsoft does not remit it?",
    source: { name: guides.production },
    appliesTo: ["virtual-machine", "core-virtual-machine", "software-as-a-service", "azure-application"],
    concerns: ["/plans/*/markets", "/plans/*/customerMarkets"]
  },
  {
    ...about,
    id: "pricing/review-before-publish",
    question: "Have the prices been reviewed in every market that the plans are sold in?",
    source: {
      name: guides.plans,
      quote: "To ensure that the prices are right before you publish them, export the pricing spreadsheet and review the prices in each market"
    },
    concerns: prices,
    plans: (plan) => "pricing" in plan
  },
  {
    ...about,
    id: "media/logo-simple-primary",
    question: "Is the logo in simple primary colours that stand out in the portal?",
    policy: "100.3",
    source: {
      name: guides.production,
      quote: "Use some color that would make your logos prominent in the Azure portal. We recommend simple primary colors."
    },
    concerns: ["/listing/*/media/logos/large", "/listing/*/media/logos/medium", "/listing/*/media/logos/small"]
  },
  {
    ...about,
    id: "media/logo-no-text",
    question: "Are the logos without text, even the name of the company or brand?",
    policy: "100.3",
    source: {
      name: guides.production,
      quote: "Avoid placing text, even your company or brand name, on the logo."
    },
    concerns: ["large", "medium", "small", "wide"].map((logo) => `/listing/*/media/logos/${logo}`)
  },
  {
    ...about,
    id: "media/hero-no-text",
    question: "Is the hero without text of its own? The portal writes the title and the button over it.",
    policy: "100.3",
    source: {
      name: guides.production,
      quote: "So you should not enter any text while you are designing the Hero logo."
    },
    concerns: ["/listing/*/media/logos/hero"]
  },
  {
    ...about,
    id: "media/quality",
    question: "Are screenshots and videos of good quality, with text that can be read?",
    policy: "100.3",
    source: { name: guides.review, quote: "Quality screenshots and videos" },
    concerns: ["/listing/*/media/screenshots", "/listing/*/media/videos"]
  }
];

// src/rules/checklist/machine.ts
var images = {
  stage: "review",
  appliesTo: virtualMachineTypes,
  source: { name: guides.certification },
  concerns: ["/plans/*/technicalConfiguration/vmImageVersions"]
};
var family = (name) => (plan) => valueAt(plan, ["technicalConfiguration", "operatingSystem", "family"]) === name;
var linux = { ...images, plans: family("linux") };
var windows = { ...images, plans: family("windows") };
var machineRows = [
  {
    ...images,
    id: "vm/certified-before-staging",
    question: "Has the image passed the self-test of the certification, so that it can be staged?",
    policy: "200.6",
    source: { name: guides.staging, quote: "Your VM image must be certified to be pushed to staging." }
  },
  {
    ...images,
    id: "vm/data-disk-minimum",
    question: "Are there only as many data disks as the solution requires?",
    source: { name: guides.plans, quote: "add only the minimum number of data disks that the solution requires" },
    concerns: ["/plans/*/technicalConfiguration/vmImageVersions/*/vmImages/*/source/dataDisks"]
  },
  { ...images, id: "vm/architecture-64bit", question: "Is the operating system 64-bit?", policy: "200.1" },
  {
    ...images,
    id: "vm/generalized",
    question: "Is the image generalised: `waagent -deprovision+user` on Linux, sysprep on Windows?",
    policy: "200.4"
  },
  {
    ...images,
    id: "vm/no-default-credentials",
    question: "Is the image without default accounts, passwords and keys?",
    policy: "200.5"
  },
  {
    ...images,
    id: "vm/security-patches",
    question: "Are the security updates of the operating system installed?",
    policy: "200.5"
  },
  {
    ...linux,
    id: "vm/linux-agent-min",
    question: "Is the Azure Linux Agent at 2.2.41 or above, and does it update itself?",
    policy: "200.1"
  },
  { ...linux, id: "vm/bash-history", question: "Is the Bash history 1 KB or less?", policy: "200.5" },
  {
    ...linux,
    id: "vm/kernel-params",
    question: "Does the kernel start with `console=ttyS0 earlyprintk=ttyS0`?",
    policy: "200.1"
  },
  {
    ...linux,
    id: "vm/openssl-python",
    question: "Are OpenSSL 1.0 and Python 2.6 or later installed?",
    policy: "200.1",
    source: { name: guides.image }
  },
  {
    ...linux,
    id: "vm/client-alive-interval",
    question: "Where SSH is on, is ClientAliveInterval 180, or from 30 to 235?",
    policy: "200.1",
    source: { name: guides.image }
  },
  {
    ...windows,
    id: "vm/windows-approved-base",
    question: "Is the VHD built on an image of Windows Server or SQL Server that Azure approves?",
    policy: "200.2",
    source: { name: guides.image }
  },
  {
    ...windows,
    id: "vm/windows-unsupported-roles",
    question: "Does the solution do without roles and features of Windows that Azure does not support?",
    policy: "200.1"
  },
  {
    ...windows,
    id: "vm/windows-rdp-enabled",
    question: "Is RDP enabled, unless the image is locked down?",
    policy: "200.1"
  }
];

// src/rules/checklist/publishing.ts
var whole = [""];
var deployed2 = ["/plans/*/technicalConfiguration"];
var shown2 = ["/listing", "/plans/*/listing"];
var everywhere = { appliesTo: offerTypes };
var publishingRows = [
  {
    id: "check/azure-certified-partner",
    question: "Are you a Microsoft Azure Certified partner?",
    policy: "100.13",
    source: { name: guides.production, quote: "Ensure that you are a Microsoft Azure Certified partner" },
    stage: "review",
    appliesTo: [...virtualMachineTypes, "azure-application"],
    concerns: deployed2
  },
  {
    ...everywhere,
    id: "check/business-eligibility",
    question: "Is your company eligible: its partner status, competencies and their levels?",
    policy: "100.13",
    source: {
      name: guides.review,
      quote: "This criteria may include publisher MPN status, competencies held, competency levels, and so on."
    },
    stage: "review",
    concerns: ["/setup", "/plans/*/pricing"]
  },
  {
    ...everywhere,
    id: "check/technical-validation",
    question: "Does what is deployed or served hold up to a malware scan and a test of its functions?",
    policy: "100.11",
    source: {
      name: guides.review,
      quote: "Thorough scanning of the offer's functionality"
    },
    stage: "review",
    concerns: [...deployed2, "/technicalConfiguration"]
  },
  {
    ...everywhere,
    id: "flow/content-validation",
    question: "Is the marketing content ready for the team at Microsoft that verifies it?",
    policy: "100",
    source: {
      name: guides.production,
      quote: "the request come to the content validation team who verify the marketing content of the offer"
    },
    stage: "review",
    appliesTo: virtualMachineTypes,
    concerns: shown2
  },
  {
    ...everywhere,
    id: "audience/staging-not-commercial",
    question: "Is the preview for testing only, with nobody in its audience who uses it commercially?",
    source: {
      name: guides.staging,
      quote: "The staging platform is designed for testing the offer in a preview mode by the publisher."
    },
    stage: "review",
    concerns: ["/previewAudiences"]
  },
  {
    id: "check/staged-visible-to-account",
    question: "Have those who test the preview signed in with an account of the subscriptions in its audience?",
    source: {
      name: guides.staging,
      quote: "A staged offer is visible in the Azure portal only using the email id(s) associated with the subscription with which the offer is staged."
    },
    stage: "preview",
    appliesTo: virtualMachineTypes,
    concerns: ["/previewAudiences"]
  },
  {
    ...everywhere,
    id: "flow/errors-block-staging",
    question: "Is every error that Partner Center shows of the offer corrected?",
    source: { name: guides.staging, quote: "If the Publishing Portal notifies you of any errors, correct them." },
    stage: "preview",
    concerns: whole
  },
  {
    ...everywhere,
    id: "check/preview-links",
    question: "Have the preview links been opened, and what they show been reviewed?",
    source: {
      name: guides.review,
      quote: "There will be a link for either AppSource preview, Azure Marketplace preview, or both"
    },
    stage: "preview",
    concerns: whole
  },
  {
    ...everywhere,
    id: "check/marketing-correct-in-preview",
    question: "Does the preview show the marketing content as it is meant?",
    source: {
      name: guides.staging,
      quote: "Make sure that marketing content shows up correctly in the Marketplace."
    },
    stage: "preview",
    concerns: shown2
  },
  {
    id: "check/end-to-end-deployment",
    question: "Has the image been deployed from the preview, end to end?",
    policy: "100.12",
    source: { name: guides.staging, quote: "End-to-end deployment of the VM image." },
    stage: "preview",
    appliesTo: virtualMachineTypes,
    concerns: deployed2
  },
  {
    ...everywhere,
    id: "check/purchase-in-preview",
    question: "Has the offer been bought in the preview, after a support ticket so that nothing is charged?",
    source: {
      name: guides.review,
      quote: "First notify Microsoft with a support ticket to ensure we don't process a charge."
    },
    stage: "preview",
    concerns: ["/setup", "/technicalConfiguration", "/customMeters", "/plans/*/pricing"]
  },
  {
    ...everywhere,
    id: "check/satisfied-before-production",
    question: "Are you satisfied with the offer: are customer scenarios and marketing content tested?",
    policy: "100.12",
    source: {
      name: guides.production,
      quote: "When you are satisfied with your offer (that is, you have tested customer scenarios, marketing content, etc.)"
    },
    stage: "preview",
    concerns: whole
  },
  {
    ...everywhere,
    id: "check/team-review",
    question: "Has everyone on the team checked the offer over?",
    source: {
      name: guides.staging,
      quote: "This is an ideal time to have all members of your team check over everything"
    },
    stage: "preview",
    concerns: whole
  },
  {
    id: "flow/listed-not-available",
    question: "Has replication ended, so that the offer is available and not only listed?",
    source: {
      name: guides.production,
      quote: "this \u201CListed\u201D status does not imply that the process is complete"
    },
    stage: "live",
    appliesTo: virtualMachineTypes,
    concerns: deployed2
  },
  {
    ...everywhere,
    id: "check/after-live",
    question: "Have the customer scenarios been tested in production?",
    source: {
      name: guides.production,
      quote: "Once the offer goes live, test the customer scenarios to validate that all the contracts and functionality work properly in the production environment"
    },
    stage: "live",
    concerns: whole
  }
];

// src/rules/checklist/service.ts
var container = {
  stage: "review",
  appliesTo: ["container"],
  policy: "500",
  source: { name: guides.containers },
  concerns: ["/plans/*/technicalConfiguration"]
};
var service = { stage: "review", appliesTo: ["software-as-a-service"] };
var serviceRows = [
  {
    ...container,
    id: "container/cvss",
    question: "Has a scan of the images found no vulnerability with a CVSS v3 score of 7 or above?",
    source: {
      name: guides.containers,
      quote: "All container products with vulnerabilities with CVSS v3 score greater than or equal to 7 are blocked"
    }
  },
  { ...container, id: "container/malware", question: "Has a scan of the images found no malware?" },
  {
    ...container,
    id: "container/amd64-only",
    question: "Is the application made of AMD64 images, for managed AKS, with Helm?",
    source: { name: "Partner Center documentation, azure-container-technical-assets-kubernetes" },
    plans: (plan) => valueAt(plan, ["technicalConfiguration", "payloadType"]) === "cnab"
  },
  {
    ...service,
    id: "saas/fulfillment-api",
    question: "Does the service use the fulfillment APIs and sign-in with Microsoft Entra ID?",
    policy: "1000.4",
    source: { name: "Partner Center documentation, plan-saas-offer" },
    concerns: ["/technicalConfiguration"]
  },
  {
    ...service,
    id: "saas/primarily-azure",
    question: "Does the service run primarily on Azure?",
    policy: "1000.1",
    source: { name: guides.policies },
    concerns: ["/technicalConfiguration", "/listing/*/description"]
  }
];

// src/rules/checklist/checklist.ts
var checklistRows = [
  ...contentRows,
  ...machineRows,
  ...serviceRows,
  ...publishingRows
];
function checklist(after, before) {
  const rows = checklistRows.filter(({ appliesTo }) => appliesTo.includes(after.type));
  const now = side(after);
  const was = before?.type === after.type ? side(before) : void 0;
  return rows.flatMap((row) => {
    const { id, question: question2, stage, policy } = row;
    const own = matter(row, now);
    if (own === void 0 || was !== void 0 && own === matter(row, was)) return [];
    return [{ id, question: question2, stage, policy, hash: own }];
  });
}
var side = (source) => ({
  whole: content(source),
  plans: new Map(Object.entries(source.view.plans ?? {})),
  texts: /* @__PURE__ */ new Map()
});
function matter({ concerns, plans: about2 = () => true }, { whole: whole2, plans, texts: texts2 }) {
  const kept = (id) => {
    const plan = plans.get(id);
    return plan !== void 0 && about2(plan);
  };
  const found = concerns.flatMap((pointer) => standing(whole2, pointer.split("/").slice(1), "", kept));
  if (found.length === 0) return void 0;
  const text = (value) => {
    const made = texts2.get(value) ?? canonicalJson(value);
    texts2.set(value, made);
    return made;
  };
  const entries = [...new Map(found)].sort(([a], [b]) => a < b ? -1 : 1);
  const all = entries.map(([place, value]) => `${canonicalJson(place)}:${text(value)}`).join(",");
  return hash("sha256", `{${all}}`).slice(0, 16);
}
function standing(value, pattern, at, kept) {
  const [key, ...rest] = pattern;
  if (key === void 0) return value === void 0 || value === null ? [] : [[at, value]];
  return [...members(value)].flatMap(([own, child]) => {
    if (key !== "*" && key !== String(own) || at === "/plans" && !kept(String(own))) return [];
    return standing(child, rest, `${at}/${String(own)}`, kept);
  });
}

// src/ingestion/publishing-times.ts
var hour = 60;
var day = 24 * hour;
var leastReplication = day;
var mostReplication = 7 * day;
var bytesOfADay = 128 * 2 ** 30;
function replicationMinutes(vhdBytes) {
  const days3 = vhdBytes === void 0 ? 0.5 : vhdBytes / bytesOfADay;
  return Math.round(Math.min(mostReplication, leastReplication + days3 * day));
}
function usualTotal(steps) {
  const sum = (minutes) => minutes.reduce((total, one) => total + one, 0);
  const typical = sum(steps.map((step) => step.typical));
  const least = sum(steps.map((step) => step.usual?.least ?? step.typical));
  const bounded = steps.every(({ usual }) => usual === void 0 || usual.most !== void 0);
  const most2 = bounded ? sum(steps.map((step) => step.usual?.most ?? step.typical)) : void 0;
  const about2 = `about ${inWords(typical)}`;
  const longer = most2 !== void 0 && inWords(most2) !== inWords(typical) && most2 > typical;
  const more = most2 === void 0 ? " or more" : longer ? `, up to ${inWords(most2)}` : "";
  return { typical, least, most: most2, text: steps.length === 0 ? "no time" : `${about2}${more}` };
}
function inWords(minutes) {
  const [size, unit] = minutes < 2 * hour ? [1, "minute"] : minutes < 2 * day ? [hour, "hour"] : [day, "day"];
  const count = Math.round(minutes / size);
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

// src/ingestion/publishing-steps.ts
var publishingPhases = [
  "Automated validation",
  "Certification",
  "Preview creation",
  "Publisher sign-off",
  "Publish"
];
function publishingSteps(target, facts) {
  if (target !== "stop-sell" && (facts.class === "audience" || facts.class === "none")) return [];
  return table.filter((row) => row.target === target && row.when(facts)).map(({ phase, name, usual, typical, blocks = true, source }) => ({
    phase,
    name,
    usual,
    typical: typeof typical === "number" ? typical : typical(facts),
    blocks,
    source
  }));
}
function publishingStepNames() {
  return [...new Set(table.map(({ name }) => name))];
}
var review = "How to review and publish an offer to the commercial marketplace (2020)";
var reviewLater = "How to review and publish an offer to the commercial marketplace (2022)";
var staging = "Test your VM offer for the Azure Marketplace in staging (2016)";
var production = "Deploy your offer to the Azure Marketplace (2016)";
var portal = "Cloud Partner Portal, Publish virtual machine offer";
var portalApi = "Cloud Partner Portal API, Retrieve offer status";
var always2 = () => true;
var sold = ({ soldThroughMicrosoft }) => soldThroughMicrosoft;
var testDrive = (facts) => facts.testDrive;
var leads = (facts) => facts.leads;
var vm = ({ type }) => type === "virtual-machine";
var saas = ({ type }) => type === "software-as-a-service";
var withoutImage = ({ type }) => type !== void 0 && type !== "virtual-machine";
var again = {
  preview: (facts) => facts.class === "marketing" && facts.certifiedBefore,
  live: (facts) => facts.class === "marketing" && facts.listed
};
var not = (condition) => (facts) => !condition(facts);
var both = (one, other) => (facts) => one(facts) && other(facts);
var time = (text, least, most2) => ({ text, least, most: most2 });
var purchase = "Offer purchase flow setup";
var driveData = { name: "Test drive data validation", when: testDrive, usual: time("~5 min", 5, 5), typical: 5 };
var drive = { name: "Test drive provisioning", when: testDrive, usual: time("~30 min", 30, 30), typical: 30 };
var registration = "Lead management validation and registration";
var days = time("24 to 48 hours, up to a week", day, 7 * day);
var lessThanDays = time("less than 24 hours", 0, day);
var bySize = ({ vhdBytes }) => replicationMinutes(vhdBytes);
var validation = { target: "preview", phase: "Automated validation", source: review };
var publish = { target: "live", phase: "Publish", source: review };
var creation = { target: "preview", phase: "Preview creation", source: staging };
var eligibility = (target) => ({
  target,
  phase: "Certification",
  name: "Publisher business eligibility",
  when: not(again[target]),
  usual: void 0,
  typical: 10,
  source: review
});
var content2 = (target, when, source) => ({
  target,
  phase: "Certification",
  name: "Content validation",
  when,
  usual: void 0,
  typical: 240,
  source
});
var technical = (target) => {
  const row = { target, phase: "Certification", name: "Technical validation" };
  const first = not(again[target]);
  return [
    { ...row, when: both(vm, first), usual: time("~2-3 days", 2 * day, 3 * day), typical: 2 * day, source: portalApi },
    { ...row, when: both(withoutImage, first), usual: void 0, typical: 240, source: review }
  ];
};
var table = [
  {
    ...validation,
    name: "Validate prerequisites",
    when: always2,
    usual: time("15 min", 0, 15),
    typical: 5,
    source: portal
  },
  { ...validation, name: purchase, when: sold, usual: time("<10 min", 0, 10), typical: 8 },
  { ...validation, ...driveData },
  { ...validation, ...drive },
  { ...validation, name: registration, when: leads, usual: time("<15 min", 0, 15), typical: 12 },
  {
    ...validation,
    name: "Offer validation",
    when: saas,
    usual: time("<30 min", 0, 30),
    typical: 20,
    blocks: false,
    source: reviewLater
  },
  eligibility("preview"),
  content2("preview", not(again.preview), review),
  ...technical("preview"),
  { ...creation, name: "Preview creation", when: always2, usual: void 0, typical: 30, source: review },
  { ...creation, name: "Replication", when: both(vm, not(again.preview)), usual: days, typical: bySize },
  { ...creation, name: "Replication", when: both(vm, again.preview), usual: lessThanDays, typical: 120 },
  eligibility("live"),
  ...technical("live"),
  content2("live", always2, production),
  { ...publish, name: purchase, when: sold, usual: time(">10 min", 10, void 0), typical: 15 },
  { ...publish, ...driveData },
  { ...publish, ...drive },
  { ...publish, name: registration, when: leads, usual: time(">15 min", 15, void 0), typical: 20 },
  { ...publish, name: "Final publish", when: always2, usual: time(">30 minutes", 30, void 0), typical: 45 },
  // The offer is Listed here, and available only after replication.
  {
    ...publish,
    name: "Replication",
    when: both(vm, not(again.live)),
    usual: days,
    typical: bySize,
    source: production
  },
  {
    ...publish,
    name: "Replication",
    when: both(vm, again.live),
    usual: lessThanDays,
    typical: 120,
    source: production
  },
  {
    target: "stop-sell",
    phase: "Publish",
    name: "Stop sell",
    when: always2,
    usual: void 0,
    typical: 120,
    source: "Update an existing offer in the commercial marketplace"
  }
];

// src/rules/cost.ts
function cost({ type, view }, change) {
  const steps = publishingSteps("preview", {
    type: published(type),
    class: change.class,
    ...sale(type, view),
    certifiedBefore: !change.new,
    listed: !change.new
  });
  return {
    certification: change.class === "marketing" && change.new ? "full" : certification[change.class],
    usually: steps.length === 0 || !timed.has(published(type)) ? void 0 : usualTotal(steps).text,
    touches: change.new ? ["it is on sale for the first time"] : touched(type, change.changes)
  };
}
var certification = {
  technical: "full",
  commercial: "full",
  marketing: "skipped",
  audience: "none",
  none: "none"
};
var timed = /* @__PURE__ */ new Set(["virtual-machine", "software-as-a-service"]);
var published = (type) => machine(type) ? "virtual-machine" : type;
var machine = (type) => virtualMachineTypes.some((one) => one === type);
function sale(type, offer) {
  const plans = [...members(valueAt(offer, ["plans"]))].map(([, plan]) => plan);
  return {
    soldThroughMicrosoft: machine(type) ? plans.some((plan) => valueAt(plan, ["pricing", "licenseModel"]) === "payAsYouGo") : valueAt(offer, ["setup", "sellThroughMicrosoft"]) === true,
    testDrive: valueAt(offer, ["testDrive", "enabled"]) === true,
    leads: !["none", void 0].some((none) => none === valueAt(offer, ["customerLeads", "leadDestination"]))
  };
}
var ofPlan = (...keys) => keys.map((key) => ["plans", "*", key]);
var touches = [
  { at: [["plans", "*"]], only: "added", says: (plans) => `customers can buy ${plans} as well` },
  { at: ofPlan("availability"), says: (plans) => `the sale of ${plans} stops or begins again` },
  {
    at: ofPlan("pricing", "softwareReservation"),
    says: (plans) => `what ${plans} costs changes, for customers who have it too`
  },
  { at: ofPlan("trial"), says: (plans) => `the free trial of ${plans} changes` },
  { at: ofPlan("markets", "customerMarkets"), says: (plans) => `where ${plans} is sold changes` },
  {
    at: ofPlan("audience", "visibility", "privateAudiences"),
    says: (plans) => `who sees and buys ${plans} changes`
  },
  {
    at: [["plans", "*", "technicalConfiguration", "vmImageVersions"]],
    appliesTo: virtualMachineTypes,
    says: (plans) => `what is deployed of ${plans} from then on changes`
  },
  {
    at: ofPlan("technicalConfiguration", "azureRegions"),
    says: (plans) => `how or where ${plans} is deployed changes`
  },
  {
    at: [["technicalConfiguration"]],
    appliesTo: ["software-as-a-service"],
    says: () => "the marketplace calls your service in another way"
  },
  { at: [["customMeters"]], says: () => "what is charged by use changes" },
  { at: [["setup"]], says: () => "how customers get the offer changes" },
  { at: [["reseller"]], says: () => "who may resell it changes" },
  { at: [["previewAudiences"]], says: () => "who sees the preview changes, once it is published again" },
  { at: [["customerLeads"]], says: () => "customer leads go another way" },
  { at: [["testDrive"]], says: () => "what customers can try changes" },
  {
    at: ["termsConditions", "termsOfUse", "termsOfUseUrl", "standardContractAmendment", "customAmendments"].map(
      (key) => ["properties", key]
    ),
    says: () => "the terms that customers accept change"
  },
  { at: [["availability"]], says: () => "the sale of the offer stops or begins again" }
];
function touched(type, changes2) {
  const rows = touches.filter(({ appliesTo }) => appliesTo?.includes(type) ?? true);
  const found = Map.groupBy(changes2, (change) => rows.find((row) => touching(row, change)));
  return rows.flatMap((row) => {
    const own = found.get(row);
    if (own === void 0) return [];
    const plans = new Set(
      own.flatMap(({ path: [first, plan] }) => first === "plans" ? [`\`${clip(`${plan}`, 60)}\``] : [])
    );
    return [row.says(few([...plans], 6))];
  });
}
function touching({ at, only }, { path, kind }) {
  const under = (place) => place.every((key, index) => path[index] !== void 0 && (key === "*" || key === path[index]));
  const there = (place) => under(place) && (only === void 0 || place.length === path.length && kind === only);
  return at.some(there);
}

// src/rules/permanent.ts
function permanent(before, after) {
  const earlier = before?.type === after.type ? before.view : void 0;
  const rows = lasting.filter(({ appliesTo }) => appliesTo?.includes(after.type) ?? true);
  const told = (of, path, now, was2) => rows.filter((row) => row.of === of).flatMap((row) => fresh(row, path, now, was2));
  const olds = new Map(Object.entries(earlier?.plans ?? {}));
  const plans = Object.entries(after.view.plans ?? {}).flatMap(([id, plan]) => {
    const old = olds.get(id);
    const was2 = earlier === void 0 || old === void 0 ? void 0 : { offer: earlier, plan: old };
    return plan === void 0 ? [] : told("plan", ["plans", id], { offer: after.view, plan }, was2);
  });
  const was = earlier && { offer: earlier, plan: void 0 };
  return [...told("offer", [], { offer: after.view, plan: void 0 }, was), ...plans];
}
function fresh({ at, rule, marks, says: says2 }, path, now, was) {
  const of = (owner) => marks(valueAt(owner.plan ?? owner.offer, at), owner);
  const known2 = new Set(was === void 0 ? [] : of(was));
  const found = of(now).filter((mark) => !known2.has(mark));
  return found.length === 0 ? [] : [{ path: [...path, ...at], says: says2(found), rule }];
}
var standing2 = (value) => value === void 0 || value === null ? [] : ["it"];
var once = (lasts) => (value) => value === lasts ? [lasts] : [];
var itself = (value) => typeof value === "string" || typeof value === "boolean" ? [`${value}`] : [];
var named = (marks, most2 = 6) => few(
  marks.map((mark) => `\`${clip(mark, 60)}\``),
  most2
);
var imageOf = ({ plan }) => plan !== void 0 && deploysImages(plan) ? plan : void 0;
function deploysImages(plan) {
  return "technicalConfiguration" in plan && "vmImageVersions" in (plan.technicalConfiguration ?? {});
}
var versionsOf = (owner) => imageVersions("", imageOf(owner));
var lasting = [
  { of: "offer", at: ["id"], rule: "offer/id-immutable", marks: standing2, says: () => "its ID" },
  {
    of: "offer",
    at: ["type"],
    rule: "offer/type-immutable",
    marks: itself,
    says: ([type]) => `its type, ${Object.entries(offerTypeTitles).find(([one]) => one === type)?.[1] ?? type}`
  },
  {
    of: "offer",
    at: ["setup", "sellThroughMicrosoft"],
    appliesTo: ["software-as-a-service", "container"],
    marks: standing2,
    says: () => "whether Microsoft sells it"
  },
  {
    of: "offer",
    at: ["properties", "termsConditions"],
    rule: "properties/standard-contract-irrevocable",
    marks: once("standardMicrosoft"),
    says: () => "the Standard Contract"
  },
  {
    of: "offer",
    at: ["listing", "en-us", "media", "logos", "hero"],
    rule: "media/hero-not-removable",
    marks: standing2,
    says: () => "its hero, which can be replaced but not removed"
  },
  {
    of: "offer",
    at: ["customMeters"],
    appliesTo: ["software-as-a-service", "azure-application"],
    marks: (value) => [...members(value)].map(([id]) => `${id}`),
    says: (ids) => `the IDs of its meters: ${named(ids)}`
  },
  { of: "plan", at: [], rule: "plan/id-immutable", marks: standing2, says: () => "its ID" },
  {
    of: "plan",
    at: ["subtype"],
    rule: "app/subtype-immutable",
    appliesTo: ["azure-application"],
    marks: itself,
    says: (subtype) => `its kind, ${named(subtype)}`
  },
  {
    of: "plan",
    at: ["audience"],
    rule: "plan/public-not-to-private",
    marks: once("public"),
    says: () => "that it is public"
  },
  {
    of: "plan",
    at: ["visibility"],
    rule: "plan/visibility-immutable",
    appliesTo: virtualMachineTypes,
    marks: itself,
    says: ([visibility]) => `that it is ${visibility}`
  },
  {
    of: "plan",
    at: ["pricing", "licenseModel"],
    rule: "pricing/billing-model-immutable",
    appliesTo: virtualMachineTypes,
    marks: itself,
    says: (model) => `its licence model, ${named(model)}`
  },
  {
    of: "plan",
    at: ["pricing", "corePricing", "priceInputOption"],
    rule: "pricing/billing-model-immutable",
    appliesTo: virtualMachineTypes,
    marks: itself,
    says: (option) => `that its price is ${named(option)}`
  },
  {
    of: "plan",
    at: ["pricing", "corePricing"],
    rule: "pricing/no-change-listed-sku",
    appliesTo: virtualMachineTypes,
    marks: (value, { plan }) => value === void 0 ? [] : [...soldIn(plan) ?? []],
    says: (markets) => `what it costs in ${named(markets)}`
  },
  {
    of: "plan",
    at: ["markets"],
    rule: "pricing/region-not-removable",
    appliesTo: virtualMachineTypes,
    marks: (_, { plan }) => [...soldIn(plan) ?? []],
    says: (markets) => `that it is sold in ${named(markets)}`
  },
  {
    of: "plan",
    at: ["pricing", "recurrentPrice", "recurrentPriceMode"],
    rule: "pricing/billing-model-immutable",
    appliesTo: ["software-as-a-service"],
    marks: itself,
    says: (mode) => `its pricing model, ${named(mode)}`
  },
  {
    of: "plan",
    at: ["pricing", "recurrentPrice", "prices"],
    rule: "pricing/saas-billing-term",
    appliesTo: ["software-as-a-service"],
    marks: (value) => [...members(value)].flatMap(([, price]) => term(valueAt(price, ["billingTerm"]))),
    says: (terms) => `the billing ${terms.length === 1 ? "term" : "terms"} ${few(terms, 6)}`
  },
  {
    of: "plan",
    at: ["azureRegions"],
    rule: "plan/azure-region-not-removable",
    appliesTo: deployedTypes,
    marks: (value = ["azureGlobal"]) => [...members(value)].flatMap(([, cloud]) => itself(cloud)),
    says: (clouds) => `that it is in ${named(clouds)}`
  },
  {
    of: "plan",
    at: ["technicalConfiguration", "vmImageVersions"],
    rule: "vm/version-immutable",
    appliesTo: virtualMachineTypes,
    marks: (_, owner) => versionsOf(owner).map(({ number }) => number),
    says: (numbers) => `the images of ${numbers.length === 1 ? "version" : "the versions"} ${named(numbers)}`
  },
  {
    of: "plan",
    at: ["technicalConfiguration", "vmImageVersions"],
    rule: "vm/data-disk-count-immutable",
    appliesTo: virtualMachineTypes,
    marks: (_, owner) => {
      const [count] = versionsOf(owner).flatMap(({ images: images2 }) => images2.flatMap((image) => dataDisks(image) ?? []));
      return count === void 0 ? [] : [`${count}`];
    },
    says: ([count]) => `the number of its data disks, ${count}`
  },
  {
    of: "plan",
    at: ["technicalConfiguration"],
    rule: "plan/reuse-technical-config-locked",
    appliesTo: virtualMachineTypes,
    marks: (value, owner) => value === void 0 || reusesConfiguration(imageOf(owner)) ? [] : ["own"],
    says: () => "that it has images of its own"
  },
  {
    of: "plan",
    at: ["technicalConfiguration", "imageRepositoryDetails", "repositoryName"],
    rule: "container/repository-immutable",
    appliesTo: ["container"],
    marks: itself,
    says: (repository) => `the repository of its images, ${named(repository)}`
  },
  {
    of: "plan",
    at: ["technicalConfiguration", "clusterExtensionType"],
    rule: "container/k8s-extension-type-immutable",
    appliesTo: ["container"],
    marks: itself,
    says: (type) => `its cluster extension type, ${named(type)}`
  }
];
function term(value) {
  const [unit, count] = [valueAt(value, ["type"]), valueAt(value, ["value"])];
  return typeof unit !== "string" || typeof count !== "number" ? [] : [count === 1 ? `one ${unit}` : `${count} ${unit}s`];
}

// src/source/digest.ts
import { createHash as createHash2 } from "node:crypto";
var digestVersion = 1;
function digest(publisher, source) {
  const { id, type } = source;
  const whole2 = { v: digestVersion, publisher: publisher ?? null, id, type, offer: content(source) };
  return `${digestVersion}:${createHash2("sha256").update(canonicalJson(whole2)).digest("hex")}`;
}

// src/operations/assess.ts
function assess({ source, before, quiet, change, facts = noFacts }, { rules, publisher, asks }) {
  const findings = judgeOffer(source, before, rules, facts);
  return {
    id: source.id,
    findings,
    known: quiet && before !== void 0 ? knownFindings(source, before.source, findings, rules, facts) : [],
    marks: marksOf(source, rules),
    concernsOthers: change === void 0 || change.new || change.changes.some(({ path }) => readByRepositoryRules(path)),
    started: startedPages(source),
    judged: {
      id: source.id,
      path: source.folder,
      type: source.type,
      digest: digest(publisher, source),
      change,
      cost: change && cost(source, change),
      permanent: change === void 0 ? [] : permanent(before?.source, source),
      checklist: change === void 0 && !asks ? [] : checklist(source, before?.source)
    }
  };
}

// src/operations/look-at-blob.ts
import { createHash as createHash3 } from "node:crypto";

// src/measure/disk/sas.ts
var required = ["sv", "sr", "sp", "st", "se", "sig"];
var levels = { c: "container", b: "blob" };
var fullTime = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,7})?)?Z$/;
function sasFacts(token, asOf) {
  const query = new URLSearchParams(token.trim().replace(/^[^?]*\?/, ""));
  const value = (name) => query.get(name) ?? void 0;
  const [start, expiry] = [value("st"), value("se")];
  return {
    missing: required.filter((name) => !value(name)),
    level: levels[value("sr") ?? ""] ?? clean(value("sr") ?? ""),
    permissions: clean(value("sp") ?? ""),
    start: start && clean(start),
    expiry: expiry && clean(expiry),
    starts: time2(start),
    ends: time2(expiry),
    signed: /^[A-Za-z0-9+/]{43}=$/.test((value("sig") ?? "").replaceAll(" ", "+")),
    restricted: ["sip", "si"].filter((name) => value(name) !== void 0),
    asOf
  };
}
function time2(text) {
  const parts = fullTime.exec(text ?? "")?.slice(1, 7).map((part2) => Number(part2 ?? 0));
  if (parts === void 0) return void 0;
  const [year = 0, month = 0, day2 = 0, hour2 = 0, minute = 0, second = 0] = parts;
  if (month < 1 || month > 12 || day2 < 1 || day2 > 31 || hour2 > 23 || minute > 59 || second > 59) return void 0;
  return (((days2(year, month, day2) * 24 + hour2) * 60 + minute) * 60 + second) * 1e3;
}
function days2(year, month, day2) {
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * m + 2) / 5) + day2 - 719469;
}
var clean = (text) => text.replace(/[^A-Za-z0-9:.+-]/g, "?").slice(0, 40);

// src/operations/look-at-blob.ts
var failures = {
  403: "may not be read with this SAS: it is wrong, has ended or is of another container",
  404: "is not there",
  409: "cannot be read: the storage account does not allow it"
};
async function lookAtBlob(uri, token, addresses, now) {
  const sas = sasFacts(token, now);
  const url = `${uri}?${token.replace(/^\?/, "")}`;
  const head = await addresses.ask({ method: "HEAD", url, redirects: false });
  if (typeof head === "string") return { sas, fault: head };
  if (head.status !== 200) return { sas, fault: failures[head.status] ?? `is answered with status ${head.status}` };
  const kind = head.headers["x-ms-blob-type"];
  const length = Number(head.headers["content-length"]);
  if (!Number.isSafeInteger(length) || length < footerBytes) return { sas, kind, fault: "is too short for a disk" };
  const footer = await addresses.ask({
    method: "GET",
    url,
    range: [length - footerBytes, length - 1],
    redirects: false
  });
  const first = await addresses.ask({
    method: "GET",
    url,
    range: [0, Math.min(headBytes, length) - 1],
    redirects: false
  });
  const [end, begin] = [part(footer), part(first)];
  if (typeof end === "string") return { sas, kind, fault: end };
  if (typeof begin === "string") return { sas, kind, fault: begin };
  const last = end.subarray(0, footerBytes);
  return {
    sas,
    kind,
    disk: diskFacts(length, last, begin.subarray(0, headBytes)),
    content: { length, etag: head.headers.etag, footer: createHash3("sha256").update(last).digest("hex") }
  };
}
function part(answer2) {
  if (typeof answer2 === "string") return answer2;
  return answer2.status === 206 ? answer2.bytes : `does not give parts of itself (status ${answer2.status})`;
}

// src/operations/look-afar.ts
var atOnce = 4;
async function lookAfar(subject, afar) {
  const blobs = await lookAtBlobs(subject, afar);
  const answers = await fewAtATime(links(subject), async ({ url, asking }) => [
    questionKey(asking, url),
    answerFacts(await afar.addresses.ask(question(asking, url)))
  ]);
  return { blobs, answers };
}
function lookAtBlobs(subject, afar) {
  return fewAtATime(readableBlobs(subject), async ({ uri, host, secret }) => [
    uri,
    await blobFacts(subject.id, uri, host, secret, afar)
  ]);
}
async function fewAtATime(all, ask) {
  const found = [];
  const next = all.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const one of next) found.push(await ask(one));
    })
  );
  return new Map(found);
}
async function blobFacts(offer, uri, host, name, { secret, addresses, now }) {
  let token;
  try {
    token = secret(offer, name, "sas", host);
  } catch (error) {
    return { sas: void 0, fault: `cannot be read: ${error.message.replace(/\.$/, "")}` };
  }
  return await lookAtBlob(uri, token, addresses, now);
}
var answerFacts = (answer2) => typeof answer2 === "string" ? { fault: answer2 } : { status: answer2.status };
var question = (asking, url) => asking === "read" ? { method: "GET", url, redirects: true } : { method: "POST", url, redirects: false, body: JSON.stringify(asking === "lead" ? testLead : {}) };
var testLead = {
  LeadSource: "AzureMarketplace|Offerlane",
  ActionCode: "INS",
  OfferTitle: "Test lead of Offerlane",
  UserDetails: {
    FirstName: "Test",
    LastName: "Lead",
    Email: "nobody@example.com",
    Phone: "5550100",
    Country: "US",
    Company: "Offerlane",
    Title: "MSFT_TEST"
  },
  Description: "A test lead: nobody waits for an answer."
};

// src/operations/look.ts
async function look(tree, offer, source, eyes) {
  if (source.hopeless) return noFacts;
  const subject = offerSubject(source, noFacts);
  const found = /* @__PURE__ */ new Map();
  const wanted = new Map(
    pictures(subject).map(({ use, file }) => [pictureKey(roleOf(use), file.sha256), { role: roleOf(use), file }])
  );
  const looking = [...wanted].map(async ([key, { role, file }]) => {
    const at = offer.files.get(file.path);
    const facts = known(key, eyes) ?? (at && await measured(await tree.read(at), role, key, eyes));
    if (facts !== void 0) found.set(key, facts);
  });
  await Promise.all(looking);
  const inside = /* @__PURE__ */ new Map();
  for (const { role, file } of packages(subject)) {
    const at = offer.files.get(file.path);
    if (at !== void 0) inside.set(packageKey(role, file.sha256), packageFacts(await tree.read(at), role));
  }
  const afar = eyes.afar === void 0 ? noFacts : await lookAfar(subject, eyes.afar);
  return { pictures: found, packages: inside, blobs: afar.blobs, answers: afar.answers };
}
function known(key, { kept, texts: texts2 }) {
  const facts = kept?.of(key);
  const readable = facts?.logo !== void 0 || facts?.hero !== void 0;
  return facts?.measuredBy === measurer && (texts2 === void 0 || !readable || facts.words) ? facts : void 0;
}
async function measured(bytes, role, key, eyes) {
  const facts = await lookAtPicture(bytes, role, eyes);
  eyes.kept?.keep(key, facts);
  return facts;
}

// src/operations/scope.ts
var mostFolders = 100;
async function scope({ head, base, all }, folder2) {
  const touched2 = base?.touched && !all ? await base.touched(folder2) : void 0;
  const near = base && touched2 && await nearby(head, base, folder2, touched2);
  if (near !== void 0) return near;
  const heads = offerFolders(folder2, await head.list(folder2));
  const bases = base === void 0 ? [] : offerFolders(folder2, await base.tree.list(folder2));
  const current = new Set(heads.map(({ id }) => id));
  const paths = touched2?.paths ?? [folder2];
  return {
    folder: folder2,
    heads: heads.map((files) => ({ id: files.id, folder: files.folder, files, content: void 0 })),
    touched: heads.filter((offer) => paths.some((path) => within(path, offer.folder) || within(offer.folder, path))),
    earlier: new Map(bases.map((offer) => [offer.id, offer])),
    gone: bases.filter(({ id }) => !current.has(id))
  };
}
async function listed(head, folder2, offers) {
  const unlisted = offers.filter(({ files }) => files === void 0);
  const all = unlisted.length > mostFolders ? offerFolders(folder2, await head.list(folder2)) : [];
  const known2 = new Map(all.map((files) => [files.id, files]));
  const whole2 = [];
  for (const offer of offers) {
    const [alone] = offer.files ?? known2.has(offer.id) ? [] : offerFolders(folder2, await head.list(offer.folder));
    const files = offer.files ?? known2.get(offer.id) ?? alone;
    if (files !== void 0) whole2.push({ ...offer, files });
  }
  return whole2;
}
async function nearby(head, { tree }, folder2, { paths, contents }) {
  const inside = paths.map((path) => path.slice(folder2.length + 1).split("/"));
  const ids = new Set(inside.map(([id = ""]) => id));
  if (ids.size > mostFolders || paths.some((path) => !within(path, folder2))) return void 0;
  if (inside.some((segments) => segments.length < 2)) return void 0;
  const touched2 = [];
  const earlier = /* @__PURE__ */ new Map();
  for (const id of ids) {
    const [files] = offerFolders(folder2, await head.list(`${folder2}/${id}`));
    if (files === void 0) return void 0;
    touched2.push(files);
    const [was] = contents.has(id) ? offerFolders(folder2, await tree.list(`${folder2}/${id}`)) : [];
    if (was !== void 0) earlier.set(id, was);
  }
  const resting = [...contents].filter(([id]) => !ids.has(id));
  const heads = [
    ...touched2.map((files) => ({ id: files.id, folder: files.folder, files, content: void 0 })),
    ...resting.map(([id, content3]) => ({ id, folder: `${folder2}/${id}`, files: void 0, content: content3 }))
  ];
  const inOrder2 = (offers) => offers.toSorted((a, b) => `${a.folder}/` < `${b.folder}/` ? -1 : 1);
  return { folder: folder2, heads: inOrder2(heads), touched: inOrder2(touched2), earlier, gone: [] };
}

// src/operations/validate.ts
async function validate(validation2) {
  const plan = await planned(validation2);
  const assessed = [];
  for await (const one of cases(plan)) assessed.push(assess(one, assessing(plan, registry)));
  const faults = repositoryFaults(assessed, await othersMarks(plan, assessed));
  const sources = /* @__PURE__ */ new Map();
  for (const id of new Set(faults.map(({ fault }) => fault.offer))) {
    const offer = plan.scope.touched.find((one) => one.id === id);
    if (offer !== void 0) sources.set(id, await readOffer(validation2.head, offer));
  }
  return concluded(plan, assessed, repositoryFindings(faults, sources), registry);
}
async function planned(validation2) {
  const { head, base, root, paths } = validation2;
  const own = await readSettings(head, root);
  const trusted = base === void 0 ? own : await readSettings(base.tree, root);
  const { publisher, offers = "offers" } = { ...own.configuration, ...trusted.configuration };
  return {
    ...{ validation: validation2, own, trusted, publisher },
    scope: await scope(validation2, root === "" ? offers : `${root}/${offers}`),
    asked: (path) => paths.length === 0 || paths.some((one) => within(one, path) || within(path, one))
  };
}
var assessing = ({ publisher, validation: validation2 }, rules) => ({
  rules,
  publisher,
  asks: validation2.asks ?? false
});
async function* cases({ validation: validation2, scope: { touched: touched2, earlier, gone }, trusted, asked }) {
  const baseline = trusted.configuration.baseline ?? "live";
  for (const offer of touched2) {
    const found = asked(offer.folder) ? await opened(validation2, offer, earlier.get(offer.id), gone, baseline) : void 0;
    if (found !== void 0) yield found;
  }
}
async function opened({ head, base, all, live, eyes }, offer, earlier, gone, baseline) {
  const source = await readOffer(head, offer);
  const looked = async () => eyes && { facts: await look(head, offer, source, eyes) };
  if (base === void 0) return { source, before: void 0, quiet: false, change: void 0, ...await looked() };
  let was;
  for (const one of earlier === void 0 ? gone : [earlier]) {
    const read2 = await readOffer(base.tree, one);
    if (was === void 0 && (earlier !== void 0 || sameUnderAnotherId(read2, source))) was = read2;
  }
  const inBase = was && { source: was, name: base.tree.name };
  if (!all && inBase !== void 0 && alike(inBase.source, source)) return void 0;
  const isLive = baseline === "base" ? void 0 : await versionIn(await live?.(offer.id), offer);
  const before = isLive ?? inBase;
  const found = changes(before?.source, source);
  const against = before?.name ?? base.tree.name;
  return {
    source,
    before,
    quiet: baseline === "base" || baseline === "live" && isLive !== void 0,
    change: { against, new: before === void 0, class: classOfAll(found), changes: found },
    ...await looked()
  };
}
async function versionIn(tree, { folder: folder2, id }) {
  if (tree === void 0) return void 0;
  const parent = folder2.slice(0, -id.length - 1);
  const [found] = offerFolders(parent, await tree.list(folder2));
  return found && { source: await readOffer(tree, found), name: tree.name };
}
async function othersMarks({ validation: { head, remembered }, scope: { heads, folder: folder2 } }, assessed) {
  if (!assessed.some(({ concernsOthers }) => concernsOthers)) return [];
  const judged = new Set(assessed.map(({ id }) => id));
  const others = heads.filter(({ id }) => !judged.has(id));
  const found = new Map(
    others.flatMap(({ id, content: content3 }) => {
      const known2 = content3 === void 0 ? void 0 : remembered?.marksOf(content3);
      return known2 === void 0 ? [] : [[id, known2]];
    })
  );
  const unknown = others.filter(({ id }) => !found.has(id));
  for (const { id, content: content3, files } of await listed(head, folder2, unknown)) {
    const marks = marksOf(await readOffer(head, files));
    found.set(id, marks);
    if (content3 !== void 0) remembered?.keep(content3, marks);
  }
  return others.map(({ id }) => ({ id, marks: found.get(id) ?? {} }));
}
function concluded({ validation: { base, today }, own, trusted, scope: { heads, gone }, asked }, assessed, shared, rules) {
  const found = [...assessed.flatMap(({ findings: findings2 }) => findings2), ...shared];
  const whole2 = assessed.length === heads.length;
  const idle = whole2 ? idleWaivers(own.configuration, found) : [];
  const { findings, waived, standing: standing3 } = configured(
    [...judgeConfiguration(own, trusted, today, idle, rules), ...found],
    { configuration: trusted.configuration, rules, today, known: new Set(assessed.flatMap(({ known: known2 }) => known2)) }
  );
  const byOffer = Map.groupBy(standing3, ({ offer }) => offer);
  return {
    offers: assessed.map(({ id, started, judged }) => {
      const told = byOffer.get(id) ?? [];
      const pages2 = pageStatuses(judged.type, started, told);
      return { ...judged, pages: pages2, fit: fitToStage(pages2, told) };
    }),
    findings,
    waived,
    unchanged: heads.filter(({ folder: folder2 }) => asked(folder2)).length - assessed.length,
    removed: gone.filter(({ folder: folder2 }) => asked(folder2)).map(({ id }) => id),
    against: base?.tree.name,
    failOn: trusted.configuration.failOn
  };
}

export {
  gitTree,
  usualTotal,
  publishingPhases,
  publishingSteps,
  publishingStepNames,
  changes,
  classOfAll,
  baseCommit,
  liveTrees,
  keptPictures,
  digest,
  lookAtBlobs,
  validate
};
