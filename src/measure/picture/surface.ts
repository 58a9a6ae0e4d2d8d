/** A quadratic surface, laid through the values of an area by least squares. */

/** How much of a channel's variance over an area a quadratic surface explains: R squared, 0 to 1. */
export function quadraticFit(area: Int32Array, smooth: Float32Array, width: number, channel: number): number {
  const size = 6;
  const matrix = new Float64Array(size * (size + 1));
  const terms = new Float64Array(size);
  let [sum, squares] = [0, 0];
  const stride = Math.max(1, Math.floor(area.length / 4000));
  const scale = 1 / Math.max(1, width);
  let n = 0;
  const set = (at: number) => {
    const [x, y] = [(at % width) * scale, Math.floor(at / width) * scale];
    terms[0] = 1;
    terms[1] = x;
    terms[2] = y;
    terms[3] = x * x;
    terms[4] = x * y;
    terms[5] = y * y;
  };
  for (let i = 0; i < area.length; i += stride) {
    const at = area[i] as number;
    set(at);
    const value = smooth[at * 3 + channel] as number;
    for (let row = 0; row < size; row += 1) {
      for (let column = 0; column < size; column += 1)
        matrix[row * 7 + column] =
          (matrix[row * 7 + column] as number) + (terms[row] as number) * (terms[column] as number);
      matrix[row * 7 + 6] = (matrix[row * 7 + 6] as number) + (terms[row] as number) * value;
    }
    sum += value;
    squares += value * value;
    n += 1;
  }
  const weights = solved(matrix, size);
  let rest = 0;
  for (let i = 0; i < area.length; i += stride) {
    const at = area[i] as number;
    set(at);
    let made = 0;
    for (let k = 0; k < size; k += 1) made += (weights[k] as number) * (terms[k] as number);
    rest += ((smooth[at * 3 + channel] as number) - made) ** 2;
  }
  const variance = squares - (sum * sum) / n;
  return variance <= 0 ? 0 : 1 - rest / variance;
}

/** Solves a small system of equations by elimination; a row is its factors and its sum. What is not determined is 0. */
function solved(rows: Float64Array, size: number): Float64Array {
  const wide = size + 1;
  for (let pivot = 0; pivot < size; pivot += 1) {
    let best = pivot;
    for (let row = pivot + 1; row < size; row += 1)
      if (Math.abs(rows[row * wide + pivot] as number) > Math.abs(rows[best * wide + pivot] as number)) best = row;
    if (Math.abs(rows[best * wide + pivot] as number) < 1e-9) continue;
    for (let k = 0; k < wide; k += 1) {
      const [a, b] = [rows[pivot * wide + k] as number, rows[best * wide + k] as number];
      rows[pivot * wide + k] = b;
      rows[best * wide + k] = a;
    }
    for (let row = 0; row < size; row += 1) {
      if (row === pivot) continue;
      const factor = (rows[row * wide + pivot] as number) / (rows[pivot * wide + pivot] as number);
      for (let k = pivot; k < wide; k += 1)
        rows[row * wide + k] = (rows[row * wide + k] as number) - factor * (rows[pivot * wide + k] as number);
    }
  }
  return Float64Array.from({ length: size }, (_, k) => {
    const own = rows[k * wide + k] as number;
    return Math.abs(own) < 1e-9 ? 0 : (rows[k * wide + size] as number) / own;
  });
}
