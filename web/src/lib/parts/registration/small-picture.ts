/** Handwriting on a slip of A5 is read well at this many pixels, and sent in a second over a hall's network. */
const longest = 1600;

/** A photo scaled down, as JPEG and without what the camera notes beside it; the photo itself if that cannot be. */
export async function smallPicture(photo: File): Promise<File> {
  try {
    const picture = await createImageBitmap(photo);
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/jpeg', 0.8));
    return blob ? new File([blob], 'phieu.jpg', { type: 'image/jpeg' }) : photo;
  } catch {
    return photo;
  }
}
