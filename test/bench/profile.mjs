/** What a statement costs Neo4j in database hits, which are the same at every run. */
import neo4j from 'neo4j-driver';

/**
 * @param {import('neo4j-driver').Driver} driver
 * @param {string} cypher
 * @param {object} parameters
 */
export async function hitsOf(driver, cypher, parameters) {
  const whole = Object.entries(parameters).map(([key, value]) => [
    key,
    Number.isSafeInteger(value) ? neo4j.int(value) : value,
  ]);
  const { summary } = await driver.executeQuery(`PROFILE ${cypher}`, Object.fromEntries(whole));
  return summary.profile ? hitsIn(summary.profile) : 0;
}

/**
 * @param {import('neo4j-driver').ProfiledPlan} plan
 * @returns {number}
 */
function hitsIn(plan) {
  return Number(plan.dbHits) + sum(plan.children.map(hitsIn));
}

/** @param {readonly number[]} numbers */
export function sum(numbers) {
  return numbers.reduce((all, one) => all + one, 0);
}
