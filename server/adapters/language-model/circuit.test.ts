import { describe, expect, it } from 'vitest';
import { manualClock } from '../clock/manual.ts';
import { admit, closedCircuit, settle } from './circuit.ts';

function circuitAt(start: number) {
  const clock = manualClock(start);
  let circuit = closedCircuit;
  return {
    clock,
    admits: () => {
      const asked = admit(circuit, clock.now());
      circuit = asked.circuit;
      return asked.admitted;
    },
    fails: (times = 1) => {
      for (let at = 0; at < times; at++) circuit = settle(circuit, 'failed', clock.now());
    },
    left: () => {
      circuit = settle(circuit, 'left', clock.now());
    },
    works: () => {
      circuit = settle(circuit, 'worked', clock.now());
    },
  };
}

describe('the circuit in front of a language model', () => {
  it('opens after three failures in a row, not after three in all', () => {
    const circuit = circuitAt(0);
    circuit.fails(2);
    circuit.works();
    circuit.fails(2);
    expect(circuit.admits()).toBe(true);
    circuit.fails();
    expect(circuit.admits()).toBe(false);
  });

  it('lets one call through after thirty seconds, and no second while it is under way', () => {
    const circuit = circuitAt(1_000);
    circuit.fails(3);
    circuit.clock.advance(29_999);
    expect(circuit.admits()).toBe(false);
    circuit.clock.advance(1);
    expect([circuit.admits(), circuit.admits()]).toEqual([true, false]);
  });

  it('closes when that call works', () => {
    const circuit = circuitAt(0);
    circuit.fails(3);
    circuit.clock.advance(30_000);
    circuit.admits();
    circuit.works();
    expect([circuit.admits(), circuit.admits()]).toEqual([true, true]);
    circuit.fails(2);
    expect(circuit.admits()).toBe(true);
  });

  it('rests for another thirty seconds when it does not', () => {
    const circuit = circuitAt(0);
    circuit.fails(3);
    circuit.clock.advance(30_000);
    circuit.admits();
    circuit.fails();
    circuit.clock.advance(29_999);
    expect(circuit.admits()).toBe(false);
    circuit.clock.advance(1);
    expect(circuit.admits()).toBe(true);
  });

  it('tries with another call when the one that tried was given up by its caller', () => {
    const circuit = circuitAt(0);
    circuit.fails(3);
    circuit.clock.advance(30_000);
    circuit.admits();
    circuit.left();
    expect(circuit.admits()).toBe(true);
  });

  it('rests no longer for calls that were under way when it opened', () => {
    const circuit = circuitAt(0);
    circuit.fails(3);
    circuit.clock.advance(20_000);
    circuit.fails(5);
    circuit.clock.advance(10_000);
    expect(circuit.admits()).toBe(true);
  });
});
