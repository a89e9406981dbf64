"""Dates in text, metadata, file names and folder names."""

import datetime as dt

import pytest

from model.contract import month_in_text
from model.reading.dates import date_in_metadata, date_in_path, date_in_text, find_date, parse_date, rival_dates

JUNE_7 = dt.date(2022, 6, 7)


@pytest.mark.parametrize(
    "text",
    [
        "S2_20220607",
        "S2A_MSIL2A_20220607T101559_N0400_R065_T32TPS_20220608T161404",  # sensing comes before processing
        "T32TPS_20220607T101559_B02_10m",
        "20220607101559",
        "2022-06-07",
        "a_2022_06_07_b",
        "2022.06.07",
        "2022:06:07 10:15:59",  # TIFFTAG_DATETIME
        "2022-06-07T10:15:59.024Z",
        "MOD09GA_2022158_h18v04",
        "A2022158",
        "doy_2022-158",
        "tile_4711_20220607",
    ],
)
def test_dates_are_found_in_text(text):
    assert date_in_text(text) == JUNE_7


@pytest.mark.parametrize(
    "text",
    [
        "",
        "B02",
        "20221307",
        "20220230",
        "2022367",
        "2021366",
        "2022000",
        "120220607",
        "202206071",
        "19000101",
        "1234567",
    ],
)
def test_other_numbers_are_no_dates(text):
    assert date_in_text(text) is None


def test_a_day_of_a_leap_year():
    assert date_in_text("x_2020366") == dt.date(2020, 12, 31)


def test_metadata_come_before_names_and_acquisition_before_time_of_writing():
    tags = {"TIFFTAG_DATETIME": "2023:01:01 00:00:00", "DATATAKE_1_DATATAKE_SENSING_START": "2022-06-07T10:00:00Z"}
    assert date_in_metadata([tags]) == (JUNE_7, "DATATAKE_1_DATATAKE_SENSING_START")
    assert find_date("S2_20210101.tif", [tags]) == (JUNE_7, "metadata DATATAKE_1_DATATAKE_SENSING_START")
    assert find_date("S2_20210101.tif", [{"TIFFTAG_DATETIME": "2022:06:07 10:00:00"}])[0] == JUNE_7
    assert find_date("S2_20210101.tif", [{}, {"acquisition_datetime": "2022-06-07"}])[0] == JUNE_7
    of_bands = [{"TIFFTAG_DATETIME": "2023:01:01 00:00:00"}, {"ACQUISITION_DATE": "2022-06-07"}]
    assert date_in_metadata(of_bands) == (JUNE_7, "ACQUISITION_DATE")
    assert find_date("S2_20220607.tif", [{"TIFFTAG_DATETIME": "not a date"}]) == (JUNE_7, "file name")


def test_the_date_of_an_image_among_others_in_a_name_its_source_gave():
    landsat = "LC08_L2SP_193028_20220607_20220615_02_T1"
    assert date_in_path(f"exported_20230101_{landsat}.tif") == (JUNE_7, "file name")
    assert rival_dates(f"{landsat}.tif") == []
    assert rival_dates("S2_20220607_20220615.tif") == [JUNE_7, dt.date(2022, 6, 15)]


def test_file_name_comes_before_folder_name():
    assert date_in_path("/data/20210101/S2_20220607.tif") == (JUNE_7, "file name")
    assert date_in_path("/data/20220607/B02.tif") == (JUNE_7, "folder name")
    assert date_in_path("C:\\data\\20220607\\B02.tif") == (JUNE_7, "folder name")
    assert date_in_path("/data/20220607/R10m/B02.jp2") == (JUNE_7, "folder name")
    assert date_in_path("/data/20220607/IMG_DATA/R10m/B02.jp2") == (JUNE_7, "folder name")


def test_a_far_folder_does_not_date_an_image():
    assert date_in_path("/project_20220607/bands_of_mine/B02.tif") is None
    assert date_in_path("B02.tif") is None


def test_dates_given_by_users():
    assert parse_date("2022-06-07T10:00:00") == JUNE_7
    assert parse_date(dt.datetime(2022, 6, 7, 10)) == JUNE_7
    assert parse_date(JUNE_7) == JUNE_7
    assert parse_date(None) is None
    assert parse_date("June") is None


@pytest.mark.parametrize(
    "path",
    [
        "LC81930282022158LGN00_sr_band2.tif",  # scenes before Collection 1: year and day of the year after path and row
        "LT51930282022158XXX02_sr_band1.tif",
        # Names of before 2017, and Earth Engine's of the same images, tell processing, too, which comes after sensing.
        "S2A_OPER_PRD_MSIL1C_PDMC_20220908T201530_R022_V20220607T101022_20220607T101022.tif",
        "S2A_OPER_MSI_L1C_TL_EPA__20220930T102030_20220607T101022_A002860_T32TPS_B02.jp2",
        "S2A_OPER_PRD_MSIL1C_PDMC_20220908T201530_R022_V20220607T101022_20220607T101022/GRANULE/"
        "S2A_OPER_MSI_L1C_TL_SGS__20220908T163415_A002860_T32TPS_N02.01/IMG_DATA/"
        "S2A_OPER_MSI_L1C_TL_SGS__20220908T163415_A002860_T32TPS_B02.jp2",
    ],
)
def test_acquisition_comes_before_processing(path):
    assert date_in_path(path)[0] == JUNE_7


@pytest.mark.parametrize("text", ["S2_2022-06_10m", "S2_202206", "median_Jun2022", "2022_june_mosaic", "x_2022.06"])
def test_the_middle_of_a_month(text):
    assert date_in_text(text) is None
    assert month_in_text(text) == dt.date(2022, 6, 15)
    assert date_in_path(f"{text}.tif") == (dt.date(2022, 6, 15), "month in the file name")


@pytest.mark.parametrize(
    "text", ["S2_2022", "2022-06_2022-07", "S2_20220607", "tile_2022_13", "maya2022", "2022-06-31"]
)
def test_no_month(text):
    assert month_in_text(text) is None
