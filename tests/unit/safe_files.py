"""A Sentinel-2 product as it is distributed, small: .SAFE folder with JPEG 2000 bands, scene class and metadata."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio

_METADATA = """<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-2A_User_Product>
  <n1:General_Info><Product_Info>
    <PRODUCT_START_TIME>{date}T10:15:59.024Z</PRODUCT_START_TIME>
    <PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>
    <Datatake datatakeIdentifier="x"><DATATAKE_SENSING_START>{date}T10:15:59.024Z</DATATAKE_SENSING_START></Datatake>
  </Product_Info>
  <Product_Image_Characteristics>
    <QUANTIFICATION_VALUES_LIST>
      <BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>
    </QUANTIFICATION_VALUES_LIST>
    {offsets}
  </Product_Image_Characteristics></n1:General_Info>
</n1:Level-2A_User_Product>
"""


def write_jp2(path: Path, numbers, pixel: int):
    """Write numbers [row, column] without loss, as products have them: no nodata value, no scale."""
    path.parent.mkdir(parents=True, exist_ok=True)
    height, width = numbers.shape
    with rasterio.open(
        path,
        "w",
        driver="JP2OpenJPEG",
        width=width,
        height=height,
        count=1,
        dtype=numbers.dtype,
        crs="EPSG:32632",
        transform=rasterio.Affine(pixel, 0, 600000, 0, -pixel, 5100000),
        QUALITY="100",
        REVERSIBLE="YES",
        YCBCR420="NO",
    ) as file:
        file.write(numbers, 1)


def write_safe(folder: Path, date: str, reflectance, scl, baseline="04.00", tile="T32TPS"):
    """Write a product with B02, B03, B04 and B08 at 10 m, B8A and SCL at 20 m; return its folder.

    reflectance: [4,h,w], NaN where there is no data.  scl: [h/2,w/2].
    """
    number = baseline.replace(".", "")
    day = date.replace("-", "")
    root = folder / f"S2A_MSIL2A_{day}T101559_N{number}_R065_{tile}_{day}T161404.SAFE"
    images = root / "GRANULE" / f"L2A_{tile}_A036342_{day}T102204" / "IMG_DATA"
    offset = 1000 if int(number) >= 400 else 0
    numbers = np.where(np.isnan(reflectance), 0, np.rint(np.nan_to_num(reflectance) * 1e4) + offset).astype(np.uint16)
    stem = f"{tile}_{day}T101559"
    for band, values in zip(("B02", "B03", "B04", "B08"), numbers):
        write_jp2(images / "R10m" / f"{stem}_{band}_10m.jp2", values, 10)
    for band, values in zip(("B02", "B03", "B04", "B8A"), numbers):
        write_jp2(images / "R20m" / f"{stem}_{band}_20m.jp2", values[::2, ::2], 20)
    write_jp2(images / "R10m" / f"{stem}_TCI_10m.jp2", (numbers[0] // 40).astype(np.uint8), 10)
    write_jp2(images / "R20m" / f"{stem}_SCL_20m.jp2", scl.astype(np.uint8), 20)
    rows = "".join(f'<BOA_ADD_OFFSET band_id="{i}">-1000</BOA_ADD_OFFSET>' for i in range(13)) if offset else ""
    offsets = f"<BOA_ADD_OFFSET_VALUES_LIST>{rows}</BOA_ADD_OFFSET_VALUES_LIST>" if offset else ""
    (root / "MTD_MSIL2A.xml").write_text(_METADATA.format(date=date, baseline=baseline, offsets=offsets))
    return root
