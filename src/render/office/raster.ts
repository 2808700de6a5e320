/** A box in drawing units; `radius` rounds its corners, at half of its side it is a disc. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** Six hexadecimal digits. */
  readonly colour: string;
}

/** Red, green, blue and opacity of every pixel, row by row, 0 to 255. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Boxes over each other on nothing, with smooth edges; `scale`: pixels per drawing unit. */
export function raster(width: number, height: number, scale: number, boxes: readonly Box[]): Raster {
  const size = { width: width * scale, height: height * scale };
  const drawn = { ...size, pixels: new Uint8Array(size.width * size.height * 4) };
  for (const box of boxes) drawBox(drawn, box, scale);
  return drawn;
}

function drawBox({ width, height, pixels }: Raster, box: Box, scale: number): void {
  const colour = [0, 2, 4].map((at) => Number.parseInt(box.colour.slice(at, at + 2), 16));
  const right = Math.min(width, Math.ceil((box.x + box.width) * scale) + 1);
  const bottom = Math.min(height, Math.ceil((box.y + box.height) * scale) + 1);
  for (let y = Math.max(0, Math.floor(box.y * scale) - 1); y < bottom; y += 1) {
    for (let x = Math.max(0, Math.floor(box.x * scale) - 1); x < right; x += 1) {
      const share = covered(box, (x + 0.5) / scale, (y + 0.5) / scale, scale);
      if (share > 0) blend(pixels.subarray((y * width + x) * 4, (y * width + x + 1) * 4), colour, share);
    }
  }
}

/** How much of the pixel around a point lies inside, 0 to 1: from the distance to the rounded edge. */
function covered(box: Box, x: number, y: number, scale: number): number {
  const fromX = Math.abs(x - box.x - box.width / 2) - box.width / 2 + box.radius;
  const fromY = Math.abs(y - box.y - box.height / 2) - box.height / 2 + box.radius;
  const outside = Math.sqrt(Math.max(fromX, 0) ** 2 + Math.max(fromY, 0) ** 2);
  const distance = outside + Math.min(Math.max(fromX, fromY), 0) - box.radius;
  return Math.min(1, Math.max(0, 0.5 - distance * scale));
}

/** A colour laid over a pixel; `share`: how opaque it is there. */
function blend(pixel: Uint8Array, colour: readonly number[], share: number): void {
  const below = ((pixel[3] ?? 0) / 255) * (1 - share);
  const opacity = share + below;
  for (let channel = 0; channel < 3; channel += 1) {
    pixel[channel] = Math.round(((colour[channel] ?? 0) * share + (pixel[channel] ?? 0) * below) / opacity);
  }
  pixel[3] = Math.round(opacity * 255);
}
