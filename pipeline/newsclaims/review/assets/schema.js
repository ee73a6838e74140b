// Checks an edited record against the JSON Schema of claims, and its places against the article.

/** The first fault of a value, as "path: reason"; null if there is none. */
function faultOf(value, schema, path = "") {
  if (schema.$ref) return faultOf(value, data.schema.$defs[schema.$ref.split("/").at(-1)], path);
  if (schema.anyOf) return anyFault(value, schema.anyOf, path);
  const place = path || "record";
  if ("const" in schema && value !== schema.const) return `${place}: must be ${JSON.stringify(schema.const)}`;
  if (schema.enum && !schema.enum.includes(value)) return `${place}: must be one of ${schema.enum.join(", ")}`;
  if (schema.type && !isOf(value, schema.type)) return `${place}: must be ${schema.type === "null" ? "null" : `of type ${schema.type}`}`;
  if (typeof value === "number" && (value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity))) {
    return `${place}: must lie within ${schema.minimum ?? "…"} and ${schema.maximum ?? "…"}`;
  }
  if (Array.isArray(value)) return firstFault(value.map((item, index) => [item, schema.items ?? {}, `${path}[${index}]`]));
  return schema.type === "object" ? objectFault(value, schema, path) : null;
}

function anyFault(value, choices, path) {
  const faults = choices.map((choice) => faultOf(value, choice, path));
  if (faults.includes(null)) return null;
  const fitting = choices.findIndex((choice) => choice.type !== "null");
  return value === null ? faults.at(-1) : faults[fitting];
}

function objectFault(value, schema, path) {
  const at = (name) => (path ? `${path}.${name}` : name);
  const missing = (schema.required ?? []).find((name) => !(name in value));
  if (missing) return `${at(missing)}: is missing`;
  const unknown = schema.additionalProperties === false && Object.keys(value).find((name) => !(name in schema.properties));
  if (unknown) return `${at(unknown)}: there is no such field`;
  return firstFault(Object.entries(value).map(([name, item]) => [item, schema.properties?.[name] ?? {}, at(name)]));
}

function firstFault(checks) {
  for (const check of checks) {
    const fault = faultOf(...check);
    if (fault) return fault;
  }
  return null;
}

function isOf(value, type) {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "object") return value !== null && typeof value === "object" && !Array.isArray(value);
  return typeof value === type && (type !== "number" || Number.isFinite(value));
}

/** Whether an interval's ends are the wrong way round, in words. */
function crossed(record) {
  const name = ["amount", "stake"].find((field) => record[field] && record[field].min !== null && record[field].max !== null && record[field].min > record[field].max);
  return name ? `${name}: min is larger than max` : null;
}

/** The first place of a record that its article does not bear out. */
function misplaced(record, article) {
  const points = pointsOf(article);
  for (const { field, start, end, text } of spansOf(record)) {
    const fits = points ? points.slice(start, end).join("") === text : end - start === countPoints(text);
    if (!fits) return `${field}: the article does not say “${text}” at ${start}–${end}`;
  }
  return null;
}
